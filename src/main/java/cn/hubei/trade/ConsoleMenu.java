package cn.hubei.trade;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.CurrentUsers;
import cn.hubei.trade.offering.Kind;
import cn.hubei.trade.platform.Page.MenuItem;
import cn.hubei.trade.platform.Page.MenuSection;
import cn.hubei.trade.platform.Page.Visitor;
import cn.hubei.trade.platform.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The back office's menu: of all pages those that the access table gives this user. */
@Component
class ConsoleMenu implements Visitors {

    private static final String FILING = "/console/filing";

    private static final List<MenuSection> ALL = List.of(
            new MenuSection(
                    "我的主页", List.of(new MenuItem("详情统计", "/console/home"), new MenuItem("督办看板", "/console/board"))),
            new MenuSection(
                    "平台管理",
                    List.of(
                            new MenuItem("账户管理", "/console/accounts"),
                            new MenuItem("主管部门用户", "/console/officers"),
                            new MenuItem("运营账户", "/console/operators"),
                            new MenuItem("商务主管部门", "/console/departments"),
                            new MenuItem("数据字典", "/console/dictionaries"),
                            new MenuItem("系统设置", "/console/settings"))),
            new MenuSection(
                    "商务管理",
                    List.of(
                            new MenuItem("授权码", "/console/authorization-codes"),
                            new MenuItem("备案审批", "/console/filings"),
                            new MenuItem("服务审核", "/console/service-reviews"),
                            new MenuItem("通知公告", "/console/notices"),
                            new MenuItem("找回密码协助", "/console/reset-codes"))),
            new MenuSection("资质中心", List.of(new MenuItem("资质备案", FILING))),
            of(Kind.TRAINING),
            of(Kind.EXHIBITION),
            of(Kind.SERVICE),
            new MenuSection("申请管理", List.of(new MenuItem("我的申请", "/console/applications"))),
            new MenuSection("服务查询", List.of(new MenuItem("服务查询", "/console/service-records"))),
            new MenuSection(
                    "历史信息查询",
                    Arrays.stream(Kind.values()).map(ConsoleMenu::history).toList()),
            new MenuSection(
                    "运行与审计", List.of(new MenuItem("审计记录", "/console/audit"), new MenuItem("邮件发送", "/console/mail"))));

    private final CurrentUsers users;
    private final AccessTable access;

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

    List<MenuSection> menu(CurrentUser user) {
        return ALL.stream()
                .map(section -> new MenuSection(
                        section.label(),
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

    private static MenuItem history(Kind kind) {
        return new MenuItem(kind.history(), "/console/history/" + kind.plural());
    }

    private static MenuSection of(Kind kind) {
        var one = "/console/" + kind.singular();
        return new MenuSection(
                kind.section(),
                List.of(
                        new MenuItem(kind.preparing(), "/console/" + kind.plural()),
                        new MenuItem(kind.deciding(), one + "-applications"),
                        new MenuItem(kind.evidence(), one + "-evidence"),
                        new MenuItem(kind.applying(), "/console/open-" + kind.plural())));
    }
}
