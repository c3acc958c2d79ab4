package cn.hubei.trade.offering;

import cn.hubei.trade.organization.Organization;
import cn.hubei.trade.organization.Organizations;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.reference.Departments;
import org.springframework.stereotype.Component;

/** The provider of an offering: whether it may act, and which departments answer for it. */
@Component
public class OfferingProviders {

    private final Organizations organizations;

    OfferingProviders(Organizations organizations) {
        this.organizations = organizations;
    }

    /** Whoever's filing was revoked publishes nothing, also where the revocation came between two clicks. */
    public void demandApproved(Offering offering, String sentence) {
        if (!provider(offering).isApproved()) {
            throw new RuleViolation("", sentence);
        }
    }

    public boolean isUnder(Offering offering, String department) {
        return Departments.covers(department, provider(offering).profile().departmentCode());
    }

    private Organization provider(Offering offering) {
        return organizations.findById(offering.providerId()).orElseThrow(NotFound::new);
    }
}
