package cn.hubei.trade.api.partner;

import cn.hubei.trade.api.partner.Partner.Agreed;
import cn.hubei.trade.api.partner.Partner.Author;
import cn.hubei.trade.platform.form.Brought;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.refusal.SentBefore;
import cn.hubei.trade.reference.CreditCode;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The security administrator adds partners, changes them and closes the door to them. */
@Service
class KeepingPartners {

    private final Partners partners;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingPartners(Partners partners, ApplicationEventPublisher events, Clock clock) {
        this.partners = partners;
        this.events = events;
        this.clock = clock;
    }

    Partner one(long id) {
        return partners.findById(id).orElseThrow(NotFound::new);
    }

    @Transactional
    Brought<Partner> add(Agreed agreed, Author author) {
        return partners.findByFormKey(author.formKey())
                .map(known -> Brought.before(same(known, agreed)))
                .orElseGet(() -> Brought.now(addNew(agreed, author)));
    }

    private static Partner same(Partner known, Agreed agreed) {
        if (!known.agreed().equals(agreed)) {
            throw new SentBefore(known.name());
        }
        return known;
    }

    private Partner addNew(Agreed agreed, Author author) {
        demandOnce(agreed.creditCode());
        var added = partners.save(Partner.add(agreed, author));
        events.publishEvent(new PartnerEvent.Added(added.id(), added.name(), CreditCode.doubtful(agreed.creditCode())));
        return added;
    }

    private void demandOnce(String creditCode) {
        partners.findByCreditCode(creditCode).ifPresent(known -> {
            throw new RuleViolation("creditCode", "「" + known.name() + "」已是接口用户，请在列表中找到它再编辑");
        });
    }

    @Transactional
    void edit(long id, long seenVersion, Agreed agreed) {
        var partner = load(id, seenVersion);
        if (!partner.agreed().creditCode().equals(agreed.creditCode())) {
            demandOnce(agreed.creditCode());
        }
        var changes = partner.edit(agreed);
        if (!changes.isEmpty()) {
            var saved = partners.save(partner);
            events.publishEvent(new PartnerEvent.Edited(saved.id(), saved.name(), changes));
        }
    }

    @Transactional
    void disable(long id, long seenVersion) {
        var partner = load(id, seenVersion);
        partner.disable(clock.instant());
        events.publishEvent(new PartnerEvent.Disabled(partners.save(partner).id(), partner.name()));
    }

    @Transactional
    void enable(long id, long seenVersion) {
        var partner = load(id, seenVersion);
        partner.enable();
        events.publishEvent(new PartnerEvent.Enabled(partners.save(partner).id(), partner.name()));
    }

    private Partner load(long id, long seenVersion) {
        var partner = one(id);
        partner.demandVersion(seenVersion);
        return partner;
    }
}
