package cn.hubei.trade.account.confirmation;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.Power;
import cn.hubei.trade.account.administration.Inviting.Invitation;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an operator would do, before it is kept as a proposal.
 *
 * @param account null where it is yet to be opened, or where it is about none
 * @param detail what it would change, in words
 */
public record ProposedChange(
        ProposalKind kind,
        @Nullable Account account,
        @Nullable String loginName,
        Account.@Nullable Person person,
        Set<Power> powers,
        @Nullable UUID formKey,
        String detail) {

    public static ProposedChange of(ProposalKind kind, Account account) {
        return new ProposedChange(kind, account, account.loginName(), account.person(), Set.of(), null, held(account));
    }

    private static String held(Account account) {
        return "账户现有权限：" + Power.labels(account.powers());
    }

    public static ProposedChange change(Account account, Account.Person person, Set<Power> powers, String detail) {
        return new ProposedChange(ProposalKind.CHANGE, account, account.loginName(), person, powers, null, detail);
    }

    public static ProposedChange opening(Invitation invitation, Set<Power> powers) {
        var detail = "权限：" + Power.labels(powers);
        var name = invitation.loginName();
        return new ProposedChange(
                ProposalKind.OPENING, null, name, invitation.person(), powers, invitation.formKey(), detail);
    }

    static ProposedChange endOfSeparation() {
        return new ProposedChange(ProposalKind.SEPARATION_END, null, null, null, Set.of(), null, "权限分离：开启 → 关闭");
    }

    @Nullable
    Long accountId() {
        return account == null ? null : account.id();
    }

    @Nullable
    Long version() {
        return account == null ? null : account.version();
    }

    /** Whether this is what a form had asked for before. */
    boolean isSameAs(Proposal kept) {
        return kind == kept.kind()
                && kept.person().equals(person)
                && kept.wanted().equals(powers)
                && kept.loginName() != null
                && kept.loginName().equals(loginName);
    }
}
