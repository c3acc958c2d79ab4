package cn.hubei.trade.application.evidence;

import cn.hubei.trade.application.ApplicationState;
import cn.hubei.trade.application.OfferingApplications;
import cn.hubei.trade.offering.Offerings;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingState;
import cn.hubei.trade.platform.refusal.NotFound;
import org.springframework.stereotype.Component;

/** Finds what a provider may keep evidence for; another's does not exist, nor what was never published. */
@Component
class EvidenceSubjects {

    private final Offerings offerings;
    private final OfferingApplications applications;

    EvidenceSubjects(Offerings offerings, OfferingApplications applications) {
        this.offerings = offerings;
        this.applications = applications;
    }

    /** @param id of an approved application where the kind is used again and again, else of the offering */
    EvidenceSubject own(Kind kind, long id, long provider) {
        return kind.isRepeatable() ? use(kind, id, provider) : event(kind, id, provider);
    }

    private EvidenceSubject event(Kind kind, long id, long provider) {
        if (!offerings.existsByIdAndKindAndProviderIdAndStateNot(id, kind, provider, OfferingState.DRAFT)) {
            throw new NotFound();
        }
        return new EvidenceSubject(id, null);
    }

    private EvidenceSubject use(Kind kind, long id, long provider) {
        return applications
                .findByIdAndProviderId(id, provider)
                .filter(application -> application.kind() == kind && application.state() == ApplicationState.APPROVED)
                .map(application -> new EvidenceSubject(application.offeringId(), id))
                .orElseThrow(NotFound::new);
    }
}
