package cn.hubei.trade.account.registration;

import cn.hubei.trade.account.registration.Registering.Applicant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns a draft into an organization and its account; of the same form sent twice only one finds the draft. */
@Service
class FinishingRegistration {

    private final RegistrationDrafts drafts;
    private final Registering registering;

    FinishingRegistration(RegistrationDrafts drafts, Registering registering) {
        this.drafts = drafts;
        this.registering = registering;
    }

    @Transactional
    public void finish(RegistrationDraft draft, Applicant applicant) {
        if (drafts.end(draft)) {
            registering.register(draft.chosen(), applicant);
        }
    }
}
