package cn.hubei.trade.platform.web;

import cn.hubei.trade.platform.web.PageContext.MenuItem;
import java.util.List;

/** The public site's menu and imprint; told by the portal, since the platform knows no pages. */
public interface SiteMenu {

    List<MenuItem> items();

    SiteFacts facts();
}
