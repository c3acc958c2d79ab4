package cn.hubei.trade.account.signon;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.Accounts;
import cn.hubei.trade.account.signin.SignInEvent;
import cn.hubei.trade.account.signon.UnboundIdentities.Unbound;
import cn.hubei.trade.account.signon.provider.Fact;
import cn.hubei.trade.account.signon.provider.Identity;
import cn.hubei.trade.account.signon.provider.IdentityProviders;
import cn.hubei.trade.organization.Organizations;
import cn.hubei.trade.platform.refusal.RuleViolation;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Binds an identity to the account of who proved to own both. */
@Service
class Binding {

    private final UnboundIdentities unbound;
    private final ExternalIdentities identities;
    private final IdentityProviders providers;
    private final Accounts accounts;
    private final Organizations organizations;
    private final ApplicationEventPublisher events;

    Binding(
            UnboundIdentities unbound,
            ExternalIdentities identities,
            IdentityProviders providers,
            Accounts accounts,
            Organizations organizations,
            ApplicationEventPublisher events) {
        this.unbound = unbound;
        this.identities = identities;
        this.providers = providers;
        this.accounts = accounts;
        this.organizations = organizations;
        this.events = events;
    }

    /** @param whole whether somebody signed in wholly; who owes the code is bound after it */
    @Transactional
    void bind(Unbound found, long accountId, boolean whole) {
        var account = accounts.findById(accountId).orElseThrow();
        demandSameCompany(found.identity(), account);
        if (!whole) {
            unbound.await(found, accountId);
        } else if (unbound.end(found)) {
            identities.bind(found.identity(), found.provider(), accountId);
            events.publishEvent(new WayEvent.Bound(
                    accountId,
                    account.loginName(),
                    providers.of(found.provider()).house()));
        }
    }

    @Transactional
    void unbind(BoundIdentity identity, long account, String loginName, String house) {
        identities.unbind(identity, account);
        events.publishEvent(new WayEvent.Unbound(account, loginName, house));
    }

    @EventListener
    void afterCode(SignInEvent.Succeeded signedIn) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            bindAwaited(attributes.getRequest(), signedIn.account());
        }
    }

    private void bindAwaited(HttpServletRequest request, Long account) {
        unbound.of(request)
                .filter(found -> account.equals(found.accountId()))
                .ifPresent(found -> bind(found, account, true));
    }

    /** A company's identity opens no account of another company. */
    private void demandSameCompany(Identity identity, Account account) {
        var theirs = identity.fact(Fact.CREDIT_CODE);
        var organization = account.organizationId();
        if (theirs.isPresent() && organization != null) {
            var ours = organizations.findById(organization).orElseThrow().creditCode();
            if (!ours.equalsIgnoreCase(theirs.get())) {
                throw new RuleViolation("", "该账户所属企业与登录方的企业不一致（统一社会信用代码不同），不能绑定");
            }
        }
    }
}
