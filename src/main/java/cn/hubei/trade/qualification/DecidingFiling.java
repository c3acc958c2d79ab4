package cn.hubei.trade.qualification;

import cn.hubei.trade.account.Mailboxes;
import cn.hubei.trade.organization.DepartmentChanged;
import cn.hubei.trade.organization.Organization;
import cn.hubei.trade.organization.Organizations;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.reference.CreditCode;
import cn.hubei.trade.reference.Departments;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Officers approve, refuse and revoke the filings of their department and those below it. */
@Service
public class DecidingFiling {

    private final Filings filings;
    private final Organizations organizations;
    private final Mailboxes mailboxes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecidingFiling(
            Filings filings,
            Organizations organizations,
            Mailboxes mailboxes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.filings = filings;
        this.organizations = organizations;
        this.mailboxes = mailboxes;
        this.events = events;
        this.clock = clock;
    }

    /** Which filing, as the officer saw it, and who decides within which department. */
    public record FilingOrder(long filing, long seenVersion, long officer, String department) {}

    /** Of a company whose credit code checks. */
    @Transactional
    public void approve(FilingOrder order) {
        approve(order, null);
    }

    /** @param confirmedCode the credit code that the officer compared with the licence, where it does not check */
    @Transactional
    public void approve(FilingOrder order, @Nullable String confirmedCode) {
        var filing = load(order);
        var organization = organization(filing);
        var doubtful = CreditCode.doubtful(organization.creditCode());
        if (doubtful && !organization.creditCode().equals(confirmedCode)) {
            throw new RuleViolation("codeConfirmed", "统一社会信用代码的校验位不符，请对照营业执照核对：无误的，勾选下方的确认后再通过；有误的，选择「不通过」并写明原因");
        }
        var now = clock.instant();
        inForce(filing.organizationId()).ifPresent(earlier -> {
            earlier.giveWay();
            filings.save(earlier);
        });
        filing.approve(order.officer(), now);
        bringIntoForce(filing, organization, now);
        events.publishEvent(new FilingEvent.Approved(FilingReference.of(filings.save(filing)), doubtful));
    }

    private void bringIntoForce(Filing filing, Organization organization, Instant now) {
        var before = organization.profile().departmentCode();
        organization.approve(filing.profile(), now);
        mailboxes.changingOrganization(organization.id(), () -> organizations.save(organization));
        var after = organization.profile().departmentCode();
        if (!after.equals(before)) {
            events.publishEvent(new DepartmentChanged(organization.id(), before, after));
        }
    }

    @Transactional
    public void refuse(FilingOrder order, String reason) {
        var filing = load(order);
        filing.refuse(reason, order.officer(), clock.instant());
        events.publishEvent(new FilingEvent.Refused(FilingReference.of(filings.save(filing)), reason));
    }

    @Transactional
    public void revoke(FilingOrder order, String reason) {
        var filing = load(order);
        var now = clock.instant();
        filing.revoke(reason, order.officer(), now);
        var organization = organization(filing);
        organization.revoke(now);
        organizations.save(organization);
        events.publishEvent(new FilingEvent.Revoked(FilingReference.of(filings.save(filing)), reason));
    }

    Filing seen(long id, String department) {
        return filings.findById(id).filter(filing -> lies(filing, department)).orElseThrow(NotFound::new);
    }

    /** Whose pictures an officer may look at. */
    Filing shown(long id, String department) {
        return filings.findById(id)
                .filter(filing -> isShown(filing, department))
                .orElseThrow(NotFound::new);
    }

    /** The version in force beside which another is laid; it may lie elsewhere only until that is decided. */
    Optional<Filing> beside(Filing filing, String department) {
        return inForce(filing.organizationId())
                .filter(other -> other.id() != filing.id())
                .filter(other -> isShown(other, department));
    }

    private boolean isShown(Filing filing, String department) {
        return lies(filing, department) || isCompared(filing, department);
    }

    private static boolean lies(Filing filing, String department) {
        return filing.state() != FilingState.DRAFT
                && Departments.covers(department, filing.profile().departmentCode());
    }

    /** A company that changes its department is decided by the new one, which must see what is in force at the old one. */
    private boolean isCompared(Filing filing, String department) {
        return filing.state() == FilingState.APPROVED
                && filings.findByOrganizationIdAndState(filing.organizationId(), FilingState.SUBMITTED)
                        .filter(submitted -> lies(submitted, department))
                        .isPresent();
    }

    Optional<Filing> inForce(long organizationId) {
        return filings.findByOrganizationIdAndState(organizationId, FilingState.APPROVED);
    }

    Organization organization(Filing filing) {
        return organizations.findById(filing.organizationId()).orElseThrow(NotFound::new);
    }

    private Filing load(FilingOrder order) {
        var filing = seen(order.filing(), order.department());
        filing.demandVersion(order.seenVersion());
        return filing;
    }
}
