package cn.hubei.trade.application.evidence;

import cn.hubei.trade.file.StoredFiles;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.RuleViolation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A provider uploads and removes the evidence of what it held or did (manual 3.4.3, 3.5.3, 3.6.3). */
@Service
public class KeepingEvidence {

    private final EvidenceSubjects subjects;
    private final EvidenceFiles evidence;
    private final StoredFiles files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingEvidence(
            EvidenceSubjects subjects,
            EvidenceFiles evidence,
            StoredFiles files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.subjects = subjects;
        this.evidence = evidence;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** All of them or none; the same form sent once more brings none. */
    @Transactional
    public void upload(Kind kind, long id, Uploader uploader, List<UUID> chosen) {
        var subject = subjects.own(kind, id, uploader.provider());
        if (evidence.findByFormKey(uploader.formKey())
                .filter(found -> found.isOf(subject))
                .isPresent()) {
            throw new RuleViolation("files", "这个页面选择的文件已上传过，没有重复上传，见下面的列表；要上传其他文件，请重新选择后再点「上传」");
        }
        keep(subject, uploader, chosen)
                .forEach(kept ->
                        events.publishEvent(new EvidenceEvent.Uploaded(kept.id(), kind, files.name(kept.fileId()))));
    }

    private Iterable<Evidence> keep(EvidenceSubject subject, Uploader uploader, List<UUID> chosen) {
        files.keep(chosen);
        var kept = chosen.stream()
                .map(file -> new Evidence(
                        subject.offering(), subject.application(), file, clock.instant(), uploader.account()))
                .toList();
        kept.get(0).broughtBy(uploader.formKey());
        return evidence.saveAll(kept);
    }

    @Transactional
    public void remove(long file, Kind kind, long id, long provider, long account) {
        var found = kept(file, kind, id, provider);
        found.remove(account, clock.instant());
        var removed = evidence.save(found);
        events.publishEvent(new EvidenceEvent.Removed(removed.id(), kind, files.name(removed.fileId())));
    }

    void send(Evidence evidence, HttpServletResponse response) throws IOException {
        files.send(evidence.fileId(), response);
    }

    /** What may be looked at. */
    public Evidence own(long file, Kind kind, long id, long provider) {
        var found = kept(file, kind, id, provider);
        if (found.isRemoved()) {
            throw new NotFound();
        }
        return found;
    }

    /** Also what was removed, so that the second who removes it is told that somebody was quicker. */
    private Evidence kept(long file, Kind kind, long id, long provider) {
        var subject = subjects.own(kind, id, provider);
        return evidence.findById(file).filter(found -> found.isOf(subject)).orElseThrow(NotFound::new);
    }
}
