package cn.hubei.trade.application;

import cn.hubei.trade.platform.Recorded;
import java.util.Set;

/** Evidence was uploaded or removed. */
record EvidenceEvent(String action, long evidenceId, String detail) implements Recorded {
    private static final Set<String> ACTIONS = Set.of("evidence.uploaded", "evidence.removed");

    EvidenceEvent {
        Recorded.demand(action, ACTIONS);
    }

    static EvidenceEvent of(String action, Evidence evidence) {
        return new EvidenceEvent(
                "evidence." + action,
                evidence.id(),
                "offering " + evidence.offeringId() + ", file " + evidence.fileId());
    }

    @Override
    public String subject() {
        return "evidence";
    }

    @Override
    public String subjectId() {
        return String.valueOf(evidenceId);
    }
}
