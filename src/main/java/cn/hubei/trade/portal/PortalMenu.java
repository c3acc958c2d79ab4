package cn.hubei.trade.portal;

import cn.hubei.trade.platform.web.PageContext.MenuItem;
import cn.hubei.trade.platform.web.SiteMenu;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The portal's menu: announcements, and each kind under its trail (manual 3.4.1, 3.5.1, 3.6). */
@Component
class PortalMenu implements SiteMenu {

    private final List<MenuItem> items = Stream.concat(
                    Stream.of(new MenuItem("首页", "/"), new MenuItem("通知公告", "/notices")),
                    PortalSection.all().stream()
                            .map(section -> new MenuItem(String.join(" › ", section.trail()), section.path())))
            .toList();

    @Override
    public List<MenuItem> items() {
        return items;
    }
}
