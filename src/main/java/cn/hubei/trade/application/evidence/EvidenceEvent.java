package cn.hubei.trade.application.evidence;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;

/** What happened to a piece of evidence. */
sealed interface EvidenceEvent extends Recorded {

    long evidence();

    Kind kind();

    String file();

    @Action("evidence.uploaded")
    record Uploaded(long evidence, Kind kind, String file) implements EvidenceEvent {}

    @Action("evidence.removed")
    record Removed(long evidence, Kind kind, String file) implements EvidenceEvent {}

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
        return kind().evidence() + "：" + file();
    }
}
