package cn.hubei.trade.qualification;

import cn.hubei.trade.file.StoredFiles;
import cn.hubei.trade.organization.CompanyChecks;
import cn.hubei.trade.organization.CompanyProfile;
import cn.hubei.trade.organization.OrganizationRegistered;
import cn.hubei.trade.organization.Organizations;
import cn.hubei.trade.platform.refusal.NotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An organization prepares its filing and files it (manual 3.3.1). */
@Service
public class PreparingFiling {

    private final Filings filings;
    private final Organizations organizations;
    private final StoredFiles files;
    private final CompanyChecks checks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PreparingFiling(
            Filings filings,
            Organizations organizations,
            StoredFiles files,
            CompanyChecks checks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.filings = filings;
        this.organizations = organizations;
        this.files = files;
        this.checks = checks;
        this.events = events;
        this.clock = clock;
    }

    /** What the edit form brings. */
    public record Changes(CompanyProfile profile, Map<AttachmentKind, List<UUID>> added, Collection<UUID> removed) {}

    /** The first version is made from the registration and together with it, so that looking at it changes nothing. */
    @EventListener
    void beginFirst(OrganizationRegistered registered) {
        var organization = organizations.findById(registered.organizationId()).orElseThrow(NotFound::new);
        filings.save(Filing.first(organization.id(), organization.profile(), clock.instant()));
    }

    /** All versions, the newest first. */
    List<Filing> of(long organizationId) {
        return filings.findByOrganizationIdOrderByNumberDesc(organizationId);
    }

    /** The version in the making; where there is none, the next one after what is in force or was revoked. */
    @Transactional
    public long begin(long organizationId) {
        var newest = of(organizationId).get(0);
        return newest.isEditable() || newest.state() == FilingState.SUBMITTED
                ? newest.id()
                : filings.save(newest.next(clock.instant())).id();
    }

    @Transactional
    public void edit(long id, long organizationId, long seenVersion, Changes changes) {
        var filing = own(id, organizationId, seenVersion);
        var added = new ArrayList<FilingAttachment>();
        changes.added().forEach((kind, chosen) -> {
            files.keep(chosen);
            chosen.forEach(file -> added.add(new FilingAttachment(kind, file)));
        });
        var before = filing.profile();
        filing.edit(changes.profile(), added, changes.removed());
        var edited = FilingReference.of(filings.save(filing));
        events.publishEvent(new FilingEvent.Edited(edited, checks.changes(before, filing.profile())));
    }

    /** The version in the making goes; what is in force, or was revoked, is the newest again. */
    @Transactional
    public void discard(long id, long organizationId, long seenVersion) {
        var filing = own(id, organizationId, seenVersion);
        filing.demandDiscardable();
        filings.delete(filing);
        events.publishEvent(new FilingEvent.Discarded(FilingReference.of(filing)));
    }

    @Transactional
    public void submit(long id, long organizationId, long seenVersion, long accountId) {
        var filing = own(id, organizationId, seenVersion);
        filing.submit(accountId, clock.instant());
        events.publishEvent(new FilingEvent.Submitted(FilingReference.of(filings.save(filing))));
    }

    private Filing own(long id, long organizationId, long seenVersion) {
        var filing = filings.findByIdAndOrganizationId(id, organizationId).orElseThrow(NotFound::new);
        filing.demandVersion(seenVersion);
        return filing;
    }
}
