package cn.hubei.trade.application.evidence;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;
import java.util.UUID;

/** What happened to a piece of evidence. */
sealed interface EvidenceEvent extends Recorded {

    long evidence();

    long offering();

    UUID file();

    @Action("evidence.uploaded")
    record Uploaded(long evidence, long offering, UUID file) implements EvidenceEvent {}

    @Action("evidence.removed")
    record Removed(long evidence, long offering, UUID file) implements EvidenceEvent {}

    @Override
    default String subject() {
        return "evidence";
    }

    @Override
    default String subjectId() {
        return String.valueOf(evidence());
    }

    @Override
    default String detail() {
        return "offering " + offering() + ", file " + file();
    }
}
