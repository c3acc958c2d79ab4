package cn.hubei.trade.qualification;

import cn.hubei.trade.platform.Transitions;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** Where a version of a filing stands (manual 3.3). */
enum FilingState {
    DRAFT("未备案", "secondary"),
    SUBMITTED("待审批", "blue"),
    REFUSED("审批不通过", "red"),
    APPROVED("审批通过", "green"),
    REVOKED("已撤销", "red"),
    SUPERSEDED("历史版本", "secondary");

    static final Transitions<FilingState> TRANSITIONS = Transitions.of(Map.of(
            DRAFT, Set.of(SUBMITTED),
            SUBMITTED, Set.of(APPROVED, REFUSED),
            REFUSED, Set.of(SUBMITTED),
            APPROVED, Set.of(REVOKED, SUPERSEDED)));

    private final String label;
    private final String tone;

    FilingState(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    public String tone() {
        return tone;
    }

    static FilingState[] seenByOfficers() {
        return Arrays.stream(values()).filter(state -> state != DRAFT).toArray(FilingState[]::new);
    }
}
