package cn.hubei.trade.notice;

import cn.hubei.trade.platform.Transitions;
import java.util.Map;
import java.util.Set;

/** Where a notice stands; what is on the portal is taken down before it is edited. */
public enum NoticeState {
    DRAFT("暂存", "secondary"),
    PUBLISHED("已发布", "green"),
    TAKEN_DOWN("已下架", "orange");

    static final Transitions<NoticeState> TRANSITIONS = Transitions.of(
            Map.of(DRAFT, Set.of(PUBLISHED), PUBLISHED, Set.of(TAKEN_DOWN), TAKEN_DOWN, Set.of(PUBLISHED)));

    private final String label;
    private final String tone;

    NoticeState(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    public String tone() {
        return tone;
    }

    public boolean isEditable() {
        return this != PUBLISHED;
    }
}
