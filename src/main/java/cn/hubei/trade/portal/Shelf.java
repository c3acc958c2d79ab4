package cn.hubei.trade.portal;

import cn.hubei.trade.offering.Kind;
import java.util.List;

/** Where on the portal each kind stands (manual 3.4.1, 3.5.1, 3.6). */
public enum Shelf {
    TRAININGS(Kind.TRAINING, "人才孵化", "培训中心"),
    EXHIBITIONS(Kind.EXHIBITION, "市场开拓", "百展行动", "展会申请"),
    SERVICES(Kind.SERVICE, "增值服务");

    private final Kind kind;
    private final List<String> trail;

    Shelf(Kind kind, String... trail) {
        this.kind = kind;
        this.trail = List.of(trail);
    }

    static Shelf of(Kind kind) {
        return valueOf(kind.name() + "S");
    }

    public Kind kind() {
        return kind;
    }

    public String path() {
        return "/" + kind.plural();
    }

    /** From the menu's first word to the page's own. */
    public List<String> trail() {
        return trail;
    }

    public String title() {
        return trail.get(trail.size() - 1);
    }
}
