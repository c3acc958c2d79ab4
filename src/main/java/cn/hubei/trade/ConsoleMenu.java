package cn.hubei.trade;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.CurrentUsers;
import cn.hubei.trade.account.Position;
import cn.hubei.trade.account.Role;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.web.PageContext.MenuItem;
import cn.hubei.trade.platform.web.PageContext.MenuSection;
import cn.hubei.trade.platform.web.PageContext.Visitor;
import cn.hubei.trade.platform.web.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The back office's menu: of all pages those that the access table gives this user. */
@Component
class ConsoleMenu implements Visitors {

    private static final String FILING = "/console/filing";

    static final List<MenuSection> ALL = Stream.of(
                    List.of(
                            section(
                                    "我的主页",
                                    "layout-dashboard",
                                    new MenuItem("详情统计", "/console/home"),
                                    new MenuItem("督办看板", "/console/board")),
                            section(
                                    "平台管理",
                                    "settings",
                                    new MenuItem("账户管理", "/console/accounts"),
                                    new MenuItem("主管部门用户", "/console/officers"),
                                    new MenuItem("运营账户", "/console/operators"),
                                    new MenuItem("接口用户", "/console/partners"),
                                    new MenuItem("商务主管部门", "/console/departments"),
                                    new MenuItem("数据字典", "/console/dictionaries"),
                                    new MenuItem("系统设置", "/console/settings")),
                            new MenuSection("商务管理", "building-community", ofDepartment()),
                            section("资质中心", "certificate", new MenuItem("资质备案", FILING))),
                    Kind.all().stream().map(ConsoleMenu::of).toList(),
                    List.of(
                            section("申请管理", "clipboard-list", new MenuItem("我的申请", "/console/applications")),
                            section("服务查询", "search", new MenuItem("服务查询", "/console/service-records")),
                            new MenuSection(
                                    "历史信息查询",
                                    "history",
                                    Kind.all().stream()
                                            .map(ConsoleMenu::history)
                                            .toList()),
                            section(
                                    "运行与审计",
                                    "shield-check",
                                    new MenuItem("审计记录", "/console/audit"),
                                    new MenuItem("外发记录", "/console/deliveries"))))
            .flatMap(List::stream)
            .toList();

    private final CurrentUsers users;
    private final AccessTable access;
    private final Map<Powers, List<MenuSection>> menus = new ConcurrentHashMap<>();

    ConsoleMenu(CurrentUsers users, AccessTable access) {
        this.users = users;
        this.access = access;
    }

    @Override
    public @Nullable Visitor of(HttpServletRequest request) {
        return users.of(request)
                .map(user ->
                        new Visitor(user.displayName(), user.loginName(), user.roleLabel(), menu(user), user.unread()))
                .orElse(null);
    }

    /** Of a user, all that its menu depends on. */
    private record Powers(
            Role role,
            @Nullable Position position,
            boolean ofAnOrganization,
            boolean approved,
            boolean revoked,
            String powers) {

        static Powers of(CurrentUser user) {
            return new Powers(
                    user.role(),
                    user.position(),
                    user.organizationId() != null,
                    user.approved(),
                    user.revoked(),
                    user.powers());
        }
    }

    List<MenuSection> menu(CurrentUser user) {
        return menus.computeIfAbsent(Powers.of(user), powers -> made(user));
    }

    private List<MenuSection> made(CurrentUser user) {
        return ALL.stream()
                .map(section -> new MenuSection(
                        section.label(),
                        section.icon(),
                        section.items().stream()
                                .filter(item -> shows(user, item))
                                .toList()))
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    /** Manual 3.2.3: without a filing in force 资质中心 only, whatever may still be finished from there. */
    private boolean shows(CurrentUser user, MenuItem item) {
        return access.allows(user, "GET", item.path())
                && (user.organizationId() == null
                        || user.approved()
                        || item.path().equals(FILING));
    }

    private static MenuSection section(String label, String icon, MenuItem... items) {
        return new MenuSection(label, icon, List.of(items));
    }

    private static List<MenuItem> ofDepartment() {
        return Stream.of(
                        Stream.of(
                                new MenuItem("授权码", "/console/authorization-codes"),
                                new MenuItem("备案审批", "/console/filings")),
                        Kind.all().stream().filter(Kind::isReviewed).map(ConsoleMenu::reviewing),
                        Stream.of(
                                new MenuItem("通知公告", "/console/notices"),
                                new MenuItem("找回密码协助", "/console/reset-codes")))
                .flatMap(items -> items)
                .toList();
    }

    private static MenuItem reviewing(Kind kind) {
        return new MenuItem(kind.reviewing(), "/console/" + kind.singular() + "-reviews");
    }

    private static MenuItem history(Kind kind) {
        return new MenuItem(kind.history(), "/console/history/" + kind.plural());
    }

    private static MenuSection of(Kind kind) {
        var one = "/console/" + kind.singular();
        return new MenuSection(
                kind.section(),
                kind.icon(),
                List.of(
                        new MenuItem(kind.preparing(), "/console/" + kind.plural()),
                        new MenuItem(kind.deciding(), one + "-applications"),
                        new MenuItem(kind.evidence(), one + "-evidence"),
                        new MenuItem(kind.applying(), "/console/open-" + kind.plural())));
    }
}
