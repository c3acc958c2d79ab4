package cn.hubei.trade.demonstration;

import cn.hubei.trade.demonstration.Cast.Member;
import cn.hubei.trade.file.Accepted;
import cn.hubei.trade.file.HeldFiles;
import cn.hubei.trade.file.Offered;
import cn.hubei.trade.organization.Organizations;
import cn.hubei.trade.qualification.AttachmentKind;
import cn.hubei.trade.qualification.DecidingFiling;
import cn.hubei.trade.qualification.PreparingFiling;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Files and approves the qualification of the demonstration's companies. */
@Component
@Profile("demonstration")
class Filed {

    private final PreparingFiling preparing;
    private final DecidingFiling deciding;
    private final Organizations organizations;
    private final HeldFiles held;

    Filed(PreparingFiling preparing, DecidingFiling deciding, Organizations organizations, HeldFiles held) {
        this.preparing = preparing;
        this.deciding = deciding;
        this.organizations = organizations;
        this.held = held;
    }

    long submitted(Member member) {
        var profile =
                organizations.findById(member.organization()).orElseThrow().profile();
        var id = preparing.begin(member.organization());
        var kind = AttachmentKind.BUSINESS_LICENCE;
        var licence = new Offered(kind.name(), Accepted.PICTURE, List.of(Licence.drawn()), List.of());
        var chosen = held.choose(licence, member.account());
        var changes = new PreparingFiling.Changes(profile, Map.of(kind, chosen.ids()), List.of());
        preparing.edit(id, member.organization(), 0, changes);
        preparing.submit(id, member.organization(), 1, member.account());
        return id;
    }

    void approved(Member member, long officer) {
        deciding.approve(new DecidingFiling.FilingOrder(submitted(member), 2, officer, "420000"));
    }
}
