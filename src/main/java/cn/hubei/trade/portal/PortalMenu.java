package cn.hubei.trade.portal;

import cn.hubei.trade.platform.web.PageContext.MenuItem;
import cn.hubei.trade.platform.web.SiteFacts;
import cn.hubei.trade.platform.web.SiteMenu;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The portal's menu: announcements, and each kind under its trail (manual 3.4.1, 3.5.1, 3.6). */
@Component
@EnableConfigurationProperties(SiteFacts.class)
class PortalMenu implements SiteMenu {

    private final SiteFacts facts;
    private final List<MenuItem> items = Stream.of(
                    Stream.of(new MenuItem("首页", "/"), new MenuItem("通知公告", "/notices")),
                    PortalSection.all().stream()
                            .map(section -> new MenuItem(String.join(" › ", section.trail()), section.path())),
                    Stream.of(
                            new MenuItem("活动日历", "/calendar"),
                            new MenuItem("服务商", "/providers"),
                            new MenuItem("帮助", "/help")))
            .flatMap(one -> one)
            .toList();

    PortalMenu(SiteFacts facts) {
        this.facts = facts;
    }

    @Override
    public List<MenuItem> items() {
        return items;
    }

    @Override
    public SiteFacts facts() {
        return facts;
    }
}
