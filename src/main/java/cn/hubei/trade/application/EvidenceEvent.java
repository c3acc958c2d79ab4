package cn.hubei.trade.application;

import cn.hubei.trade.platform.Recorded;

/** Evidence was uploaded or removed. */
record EvidenceEvent(String action, long evidenceId, String detail) implements Recorded {

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
