package cn.hubei.trade.authorizationcode;

import cn.hubei.trade.platform.form.Brought;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.SentBefore;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Officers issue codes and revoke those that nobody has used. */
@Service
public class Issuing {

    /** No I, L, O, 0 or 1, which are taken for one another when a code is read aloud or from paper. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final String DIGITS = "23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AuthorizationCodes codes;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final CodeValidity validity;

    Issuing(AuthorizationCodes codes, ApplicationEventPublisher events, Clock clock, CodeValidity validity) {
        this.codes = codes;
        this.events = events;
        this.clock = clock;
        this.validity = validity;
    }

    /** An officer's order for one code; the form's key makes a second click harmless. */
    public record IssueOrder(
            String companyName,
            String creditCode,
            String serviceArea,
            long officer,
            String departmentCode,
            boolean checkCharacterOverridden,
            UUID formKey) {

        AuthorizationCode.Company company() {
            return new AuthorizationCode.Company(companyName, creditCode, serviceArea);
        }
    }

    @Transactional
    public Brought<String> issue(IssueOrder order) {
        return codes.findByFormKey(order.formKey())
                .map(known -> Brought.before(same(known, order).code()))
                .orElseGet(() -> Brought.now(issueNew(order)));
    }

    private static AuthorizationCode same(AuthorizationCode known, IssueOrder order) {
        if (!known.company().equals(order.company())) {
            throw new SentBefore(known.code());
        }
        return known;
    }

    private String issueNew(IssueOrder order) {
        var issue = new AuthorizationCode.Issue(
                order.officer(),
                order.departmentCode(),
                clock.instant(),
                validity.duration(),
                order.checkCharacterOverridden(),
                order.formKey());
        var issued =
                codes.save(AuthorizationCode.issue(random(LETTERS, 7) + random(DIGITS, 3), order.company(), issue));
        events.publishEvent(new AuthorizationCodeEvent.Issued(
                issued.id(), issued.companyName(), issued.checkCharacterOverridden()));
        return issued.code();
    }

    @Transactional
    void revoke(long id, String scope, long officer) {
        var code = codes.findByIdAndDepartmentCodeLike(id, scope).orElseThrow(NotFound::new);
        code.revoke(officer, clock.instant());
        var revoked = codes.save(code);
        events.publishEvent(new AuthorizationCodeEvent.Revoked(revoked.id(), revoked.companyName()));
    }

    private static String random(String alphabet, int length) {
        return RANDOM.ints(length, 0, alphabet.length())
                .mapToObj(i -> String.valueOf(alphabet.charAt(i)))
                .collect(Collectors.joining());
    }
}
