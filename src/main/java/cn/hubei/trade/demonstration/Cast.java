package cn.hubei.trade.demonstration;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.Accounts;
import cn.hubei.trade.account.Position;
import cn.hubei.trade.account.Power;
import cn.hubei.trade.account.Role;
import cn.hubei.trade.account.registration.Registering;
import cn.hubei.trade.organization.Organization;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Registers the demonstration's people and companies by the platform's own use cases. */
@Component
@Profile("demonstration")
class Cast {

    static final String PASSWORD = "Hubei#2026";

    private final Accounts accounts;
    private final Registering registering;
    private final Clock clock;
    private final String hash;

    Cast(Accounts accounts, Registering registering, Clock clock, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.registering = registering;
        this.clock = clock;
        this.hash = passwords.encode(PASSWORD);
    }

    /** Of the password that all have. */
    String hash() {
        return hash;
    }

    long officer() {
        return save(Account.officer(invited("officer", "周敏"), "420000", clock.instant()));
    }

    void operator() {
        save(Account.operator(invited("operator", "平台管理员"), Power.ALL, clock.instant()));
    }

    private Account.Invited invited(String login, String name) {
        return Account.Invited.of(login, name, hash);
    }

    private long save(Account account) {
        return accounts.save(account.withOwnPassword()).id();
    }

    /** Beside the main account. */
    void colleague(String login, String name, Position position, Member of) {
        save(Account.subAccount(invited(login, name), Role.PROVIDER, position, of.organization(), clock.instant()));
    }

    /** Has just come. */
    Member enterprise(Map<String, String> said, int number) {
        var login = Member.said(said, "login");
        var company = Member.profile(said, number);
        var user = new Account.Chosen(login, company.contact(), hash, "school", hash, "2026-01");
        var code = CreditCodes.next(company.regionCode(), number);
        var applicant = new Registering.Applicant(Organization.Kind.ENTERPRISE, code, company, null, null);
        var organization = registering.register(user, applicant);
        var account = accounts.findByLoginName(login).orElseThrow();
        return new Member(organization.id(), account.id(), clock.instant(), said);
    }
}
