package cn.hubei.trade.qualification;

import java.util.Arrays;
import java.util.Set;

/** The life of a filing's version, and from where each state may be reached (manual 3.3). */
public enum FilingState {
    DRAFT("未备案", "secondary"),
    SUBMITTED("待审批", "blue", "DRAFT", "RETURNED"),
    RETURNED("审批不通过", "red", "SUBMITTED"),
    APPROVED("审批通过", "green", "SUBMITTED"),
    REVOKED("已撤销", "red", "APPROVED"),
    SUPERSEDED("历史版本", "secondary", "APPROVED");

    private final String label;
    private final String tone;
    private final Set<String> from;

    FilingState(String label, String tone, String... from) {
        this.label = label;
        this.tone = tone;
        this.from = Set.of(from);
    }

    public String label() {
        return label;
    }

    public String tone() {
        return tone;
    }

    boolean follows(FilingState earlier) {
        return from.contains(earlier.name());
    }

    static FilingState[] seenByOfficers() {
        return Arrays.stream(values()).filter(state -> state != DRAFT).toArray(FilingState[]::new);
    }
}
