package cn.hubei.trade.demonstration;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.Accounts;
import cn.hubei.trade.account.Position;
import cn.hubei.trade.account.Power;
import cn.hubei.trade.account.Role;
import cn.hubei.trade.account.registration.Registering;
import cn.hubei.trade.authorizationcode.Issuing;
import cn.hubei.trade.organization.CompanyProfile;
import cn.hubei.trade.organization.Organization;
import cn.hubei.trade.organization.Organizations;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Registers the demonstration's people and companies by the platform's own use cases. */
@Component
@Profile("demonstration")
class Cast {

    static final String PASSWORD = "Hubei#2026";
    private static final String AREA = "gaoxin";

    private final Accounts accounts;
    private final Organizations organizations;
    private final Registering registering;
    private final Issuing issuing;
    private final Clock clock;
    private final String hash;

    Cast(
            Accounts accounts,
            Organizations organizations,
            Registering registering,
            Issuing issuing,
            Clock clock,
            PasswordEncoder passwords) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.registering = registering;
        this.issuing = issuing;
        this.clock = clock;
        this.hash = passwords.encode(PASSWORD);
    }

    /** A company and its main account. */
    record Member(long organization, long account) {}

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

    Member provider(String login, String contact, String company, String creditCode, long officer) {
        var code = issuing.issue(
                        new Issuing.IssueOrder(company, creditCode, AREA, officer, "420000", false, UUID.randomUUID()))
                .what();
        return register(
                login,
                contact,
                new Registering.Applicant(
                        Organization.Kind.PROVIDER, creditCode, profile(company, contact), code, AREA));
    }

    /** Beside the main account. */
    void colleague(String login, String name, Position position, Member of) {
        var organization = organizations.findById(of.organization()).orElseThrow();
        var role = Role.of(organization.kind());
        save(Account.subAccount(invited(login, name), role, position, organization.id(), clock.instant()));
    }

    Member enterprise(String login, String contact, String company, String creditCode) {
        return register(
                login,
                contact,
                new Registering.Applicant(
                        Organization.Kind.ENTERPRISE, creditCode, profile(company, contact), null, null));
    }

    private Member register(String login, String contact, Registering.Applicant applicant) {
        var user = new Account.Chosen(login, contact, hash, "school", hash, "2026-01");
        var organization = registering.register(user, applicant);
        return new Member(
                organization.id(), accounts.findByLoginName(login).orElseThrow().id());
    }

    private static CompanyProfile profile(String company, String contact) {
        return new CompanyProfile(
                company,
                null,
                "420111",
                "湖北省武汉市洪山区珞喻路 1037 号",
                new BigDecimal("500"),
                null,
                null,
                null,
                "430074",
                "service@example.cn",
                contact,
                "13800138000",
                "027-87541234",
                "private",
                contact,
                "420100");
    }
}
