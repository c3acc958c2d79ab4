package cn.hubei.trade.account.registration;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.Accounts;
import cn.hubei.trade.authorizationcode.Redeeming;
import cn.hubei.trade.authorizationcode.Redemption;
import cn.hubei.trade.organization.CompanyProfile;
import cn.hubei.trade.organization.Organization;
import cn.hubei.trade.organization.OrganizationRegistered;
import cn.hubei.trade.organization.Organizations;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an organization and its main account, and for a provider spends its authorization code: all or nothing. */
@Service
public class Registering {

    private final Organizations organizations;
    private final Accounts accounts;
    private final Redeeming redeeming;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registering(
            Organizations organizations,
            Accounts accounts,
            Redeeming redeeming,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organizations = organizations;
        this.accounts = accounts;
        this.redeeming = redeeming;
        this.events = events;
        this.clock = clock;
    }

    /** What registers: a provider brings its authorization code and service area. */
    public record Applicant(
            Organization.Kind kind,
            String creditCode,
            CompanyProfile company,
            @Nullable String authorizationCode,
            @Nullable String serviceArea) {

        Organization organization(Instant now) {
            return Organization.register(kind, creditCode, company, serviceArea, now);
        }

        Optional<Redemption> redemption() {
            return authorizationCode == null || serviceArea == null
                    ? Optional.empty()
                    : Optional.of(new Redemption(authorizationCode, company.name(), creditCode, serviceArea));
        }
    }

    @Transactional
    public Organization register(Account.Chosen user, Applicant applicant) {
        demandFreeName(user.loginName());
        demandUnregistered(applicant);
        var now = clock.instant();
        var organization = organizations.save(applicant.organization(now));
        applicant.redemption().ifPresent(redemption -> redeeming.redeem(redemption, organization.id()));
        accounts.save(Account.main(user, organization, now));
        events.publishEvent(OrganizationRegistered.of(organization));
        return organization;
    }

    private void demandFreeName(String loginName) {
        if (accounts.existsByLoginName(loginName)) {
            throw new RuleViolation("", "登录账号「" + loginName + "」已被他人注册，请返回上一步更换");
        }
    }

    private void demandUnregistered(Applicant applicant) {
        if (organizations.existsByKindAndCreditCode(applicant.kind(), applicant.creditCode())) {
            throw new RuleViolation(
                    "creditCode", "该统一社会信用代码已注册为" + applicant.kind().label() + "，请直接登录；忘记账号的，请联系所属商务主管部门");
        }
    }
}
