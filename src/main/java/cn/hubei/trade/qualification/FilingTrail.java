package cn.hubei.trade.qualification;

import cn.hubei.trade.account.CompanyChecks;
import cn.hubei.trade.account.CompanyProfile;
import cn.hubei.trade.platform.Change;
import cn.hubei.trade.platform.Differences;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what happened to a filing, and what an edit changed. */
@Component
class FilingTrail {

    private static final Set<String> PERSONAL = Set.of("企业法人", "手机号码", "固定电话(包含区号)", "联系人", "企业邮箱");

    private final CompanyChecks checks;
    private final ApplicationEventPublisher events;

    FilingTrail(CompanyChecks checks, ApplicationEventPublisher events) {
        this.checks = checks;
        this.events = events;
    }

    void tell(String action, Filing filing) {
        events.publishEvent(FilingEvent.of(action, filing, List.of()));
    }

    /** @param doubtful whether its credit code does not check and the officer confirmed it */
    void tellApproved(Filing filing, boolean doubtful) {
        var approved = FilingEvent.of("approved", filing, List.of());
        events.publishEvent(doubtful ? approved.with("信用代码校验位不符，审批人核对证照后确认") : approved);
    }

    void tellEdited(Filing filing, CompanyProfile before) {
        events.publishEvent(FilingEvent.of("edited", filing, changes(before, filing.profile())));
    }

    private List<Change> changes(CompanyProfile before, CompanyProfile after) {
        var changes = new Differences();
        var earlier = checks.facts(before);
        var later = checks.facts(after);
        for (int i = 0; i < later.size(); i++) {
            var label = later.get(i).label();
            if (PERSONAL.contains(label)) {
                changes.addPersonal(label, earlier.get(i).value(), later.get(i).value());
            } else {
                changes.add(label, earlier.get(i).value(), later.get(i).value());
            }
        }
        return changes.list();
    }
}
