package cn.hubei.trade.account.signon;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.Accounts;
import cn.hubei.trade.account.registration.Registering;
import cn.hubei.trade.account.registration.Registering.Applicant;
import cn.hubei.trade.account.signon.UnboundIdentities.Unbound;
import cn.hubei.trade.account.signon.provider.Fact;
import cn.hubei.trade.account.signon.provider.Identity;
import cn.hubei.trade.account.signon.provider.IdentityProvider;
import cn.hubei.trade.account.signon.provider.IdentityProviders;
import cn.hubei.trade.organization.Organization;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.reference.CreditCode;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** 「首次使用」: an organization, its main account without a password and its first filing, bound to who came from outside. */
@Service
class FirstUse {

    private static final String MAIN = """
            select a.login_name from account a join organization_fact o on o.id = a.organization_id
            where o.kind = :kind and o.credit_code = :code and a.position = 'MAIN'
            """;

    private final UnboundIdentities unbound;
    private final ExternalIdentities identities;
    private final IdentityProviders providers;
    private final Registering registering;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient db;

    FirstUse(
            UnboundIdentities unbound,
            ExternalIdentities identities,
            IdentityProviders providers,
            Registering registering,
            Accounts accounts,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient db) {
        this.unbound = unbound;
        this.identities = identities;
        this.providers = providers;
        this.registering = registering;
        this.accounts = accounts;
        this.events = events;
        this.transaction = transaction;
        this.db = db;
    }

    /** For whoever acts for a company whose credit code the provider tells. */
    static boolean isOpenTo(Identity identity, IdentityProvider provider) {
        return provider.mayRegister(identity)
                && creditCode(identity).map(CreditCode::wellFormed).orElse(false);
    }

    static Optional<String> creditCode(Identity identity) {
        return identity.fact(Fact.CREDIT_CODE).map(code -> code.toUpperCase(Locale.ROOT));
    }

    /** @return the account, unless the same form sent twice has made it already */
    Optional<Long> register(Unbound found, Applicant applicant) {
        demandUnregistered(applicant);
        try {
            return Objects.requireNonNull(transaction.execute(
                    status -> unbound.end(found) ? Optional.of(make(found, applicant)) : Optional.<Long>empty()));
        } catch (DataIntegrityViolationException taken) {
            demandUnregistered(applicant);
            throw new RuleViolation("", "该企业或该登录身份刚刚完成注册，请重新登录");
        } catch (RuleViolation broken) {
            // Whoever was quicker took the name and the code between our look and this.
            demandUnregistered(applicant);
            throw broken;
        }
    }

    private long make(Unbound found, Applicant applicant) {
        var login = freeName(applicant);
        var agreed = Objects.requireNonNull(found.agreementVersion());
        registering.register(
                Account.Chosen.withoutPassword(login, applicant.company().contact(), agreed), applicant);
        var account = accounts.findByLoginName(login).orElseThrow().id();
        identities.bind(found.identity(), found.provider(), account);
        events.publishEvent(new WayEvent.Registered(
                account, login, providers.of(found.provider()).house()));
        return account;
    }

    /** Of the company's code, as nobody is asked for one; told in 「我的账户」. */
    private String freeName(Applicant applicant) {
        var kind = applicant.kind() == Organization.Kind.PROVIDER ? "p" : "e";
        var name = kind + applicant.creditCode().toLowerCase(Locale.ROOT);
        return Stream.iterate(0, number -> number + 1)
                .map(number -> number == 0 ? name : name + "_" + number)
                .filter(free -> !accounts.existsByLoginName(free))
                .findFirst()
                .orElseThrow();
    }

    /** Whoever has the company's account says so with its password; nothing is bound by the code alone. */
    private void demandUnregistered(Applicant applicant) {
        db.sql(MAIN)
                .param("kind", applicant.kind().name())
                .param("code", applicant.creditCode())
                .query(String.class)
                .optional()
                .ifPresent(login -> {
                    throw new RuleViolation("businessType", "该企业已有账户 " + masked(login) + "，请输入其密码绑定，或由其主账户在「子账户」中为您开户");
                });
    }

    /** z***3 */
    static String masked(String login) {
        return login.charAt(0) + "***" + login.charAt(login.length() - 1);
    }
}
