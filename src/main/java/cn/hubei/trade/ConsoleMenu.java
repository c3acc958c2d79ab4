package cn.hubei.trade;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.CurrentUsers;
import cn.hubei.trade.platform.Page.MenuItem;
import cn.hubei.trade.platform.Page.MenuSection;
import cn.hubei.trade.platform.Page.Visitor;
import cn.hubei.trade.platform.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The back office's menu: of all pages those that the access table gives this user. */
@Component
class ConsoleMenu implements Visitors {

    private static final List<MenuSection> ALL = List.of(
            new MenuSection("我的主页", List.of(new MenuItem("详情统计", "/console/home"))),
            new MenuSection(
                    "商务管理",
                    List.of(
                            new MenuItem("授权码", "/console/authorization-codes"),
                            new MenuItem("备案审批", "/console/filings"))),
            new MenuSection("资质中心", List.of(new MenuItem("资质备案", "/console/filing"))),
            new MenuSection(
                    "培训中心",
                    List.of(
                            new MenuItem("培训发布", "/console/trainings"),
                            new MenuItem("培训审批", "/console/training-applications"),
                            new MenuItem("培训依据", "/console/training-evidence"),
                            new MenuItem("培训申请", "/console/open-trainings"))),
            new MenuSection("申请管理", List.of(new MenuItem("我的申请", "/console/applications"))));

    private final CurrentUsers users;
    private final AccessTable access;

    ConsoleMenu(CurrentUsers users, AccessTable access) {
        this.users = users;
        this.access = access;
    }

    @Override
    public @Nullable Visitor of(HttpServletRequest request) {
        return users.of(request)
                .map(user -> new Visitor(user.displayName(), user.loginName(), user.roleLabel(), menu(user)))
                .orElse(null);
    }

    List<MenuSection> menu(CurrentUser user) {
        return ALL.stream()
                .map(section -> new MenuSection(
                        section.label(),
                        section.items().stream()
                                .filter(item -> access.allows(user, "GET", item.path()))
                                .toList()))
                .filter(section -> !section.items().isEmpty())
                .toList();
    }
}
