package cn.hubei.trade.application;

import cn.hubei.trade.file.Accepted;
import cn.hubei.trade.file.StoredFiles;
import cn.hubei.trade.offering.Offerings;
import cn.hubei.trade.platform.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** A provider uploads and removes the evidence of what it held (manual 3.4.3). */
@Service
public class KeepingEvidence {

    private final Offerings offerings;
    private final EvidenceFiles evidence;
    private final StoredFiles files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingEvidence(
            Offerings offerings,
            EvidenceFiles evidence,
            StoredFiles files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.offerings = offerings;
        this.evidence = evidence;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** All of them or none. */
    @Transactional
    public void upload(long offering, long provider, List<MultipartFile> uploads, long account) {
        demandOwn(offering, provider);
        uploads.forEach(upload -> files.check(upload, Accepted.EVIDENCE, "files"));
        for (var upload : uploads) {
            var stored = evidence.save(new Evidence(offering, files.store(upload, account), clock.instant(), account));
            events.publishEvent(EvidenceEvent.of("uploaded", stored));
        }
    }

    @Transactional
    public void remove(long id, long offering, long provider, long account) {
        var found = own(id, offering, provider);
        found.remove(account, clock.instant());
        events.publishEvent(EvidenceEvent.of("removed", evidence.save(found)));
    }

    Evidence own(long id, long offering, long provider) {
        demandOwn(offering, provider);
        return evidence.findByIdAndOfferingId(id, offering)
                .filter(found -> !found.isRemoved())
                .orElseThrow(NotFound::new);
    }

    private void demandOwn(long offering, long provider) {
        if (!offerings.existsByIdAndProviderId(offering, provider)) {
            throw new NotFound();
        }
    }
}
