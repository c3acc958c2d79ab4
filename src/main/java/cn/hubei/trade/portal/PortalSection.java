package cn.hubei.trade.portal;

import cn.hubei.trade.offering.kind.Kind;
import java.util.List;

/** Where on the portal a kind stands (manual 3.4.1, 3.5.1, 3.6). */
record PortalSection(Kind kind) {

    static List<PortalSection> all() {
        return Kind.all().stream().map(PortalSection::new).toList();
    }

    public String path() {
        return "/" + kind.plural();
    }

    /** From the menu's first word to the page's own. */
    public List<String> trail() {
        return kind.portalTrail();
    }

    public String title() {
        return trail().get(trail().size() - 1);
    }
}
