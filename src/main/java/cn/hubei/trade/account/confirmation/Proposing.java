package cn.hubei.trade.account.confirmation;

import cn.hubei.trade.account.Accounts;
import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.ProposalEvent;
import cn.hubei.trade.account.ProposalReference;
import cn.hubei.trade.account.Role;
import cn.hubei.trade.account.administration.Inviting;
import cn.hubei.trade.account.administration.SeparatedPowers;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.refusal.SentBefore;
import cn.hubei.trade.platform.time.Moments;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an operation on an operator's account as a proposal where the powers are separated (ADR 12). */
@Service
public class Proposing {

    private final SeparatedPowers separated;
    private final Accounts accounts;
    private final Proposals proposals;
    private final ProposalRows rows;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    Proposing(
            SeparatedPowers separated,
            Accounts accounts,
            Proposals proposals,
            ProposalRows rows,
            JdbcClient db,
            ApplicationEventPublisher events) {
        this.separated = separated;
        this.accounts = accounts;
        this.proposals = proposals;
        this.rows = rows;
        this.db = db;
        this.events = events;
    }

    public boolean isDemanded(Role whose) {
        return whose == Role.OPERATOR && separated.isOn();
    }

    /** True where it is asked for instead of done. */
    @Transactional
    boolean asks(ProposalKind kind, long account, CurrentUser by) {
        var target = accounts.findById(account).orElseThrow();
        if (!isDemanded(target.role())) {
            return false;
        }
        ask(ProposedChange.of(kind, target), by);
        return true;
    }

    @Transactional
    public void ask(ProposedChange change, CurrentUser by) {
        separated.demandSecondPerson(by.accountId(), change.accountId());
        // Of two who ask for the same at once the second finds the first one's.
        db.sql("select id from account where id = :id for update")
                .param("id", Objects.requireNonNullElse(change.accountId(), by.accountId()))
                .query(Long.class)
                .single();
        if (!isKnown(change)) {
            demandNoneAlike(change);
            demandFreeName(change);
            events.publishEvent(new ProposalEvent.Asked(ProposalReference.of(rows.one(proposals.add(change, by)))));
        }
    }

    @Transactional
    void askForTheEndOfSeparation(CurrentUser by) {
        if (!separated.isOn()) {
            throw new RuleViolation("", "权限分离没有开启，无需申请关闭");
        }
        ask(ProposedChange.endOfSeparation(), by);
    }

    @Transactional
    void withdraw(long id, CurrentUser by) {
        if (!rows.one(id).isAskedBy(by)) {
            throw new RuleViolation("", "只有申请人可以撤销申请；不同意的，请拒绝并说明原因");
        }
        if (!proposals.withdraw(id, by)) {
            rows.one(id).demandWaiting();
        }
        events.publishEvent(new ProposalEvent.Withdrawn(ProposalReference.of(rows.one(id))));
    }

    /** The same form sent twice asks once. */
    private boolean isKnown(ProposedChange change) {
        var known =
                change.formKey() == null ? null : rows.ofForm(change.formKey()).orElse(null);
        if (known != null && !change.isSameAs(known)) {
            throw new SentBefore(known.whose());
        }
        return known != null;
    }

    private void demandFreeName(ProposedChange change) {
        if (change.account() == null && change.loginName() != null && accounts.existsByLoginName(change.loginName())) {
            throw Inviting.taken(change.loginName());
        }
    }

    private void demandNoneAlike(ProposedChange change) {
        rows.alike(change).ifPresent(other -> {
            throw new RuleViolation(
                    "",
                    "%s 已于 %s 为 %s 提出「%s」申请，正在等待确认；请在「待确认操作」中办理，或由申请人撤销后重新提出"
                            .formatted(
                                    other.asker(),
                                    Moments.show(other.askedAt()),
                                    other.whose(),
                                    other.kind().label()));
        });
    }
}
