package cn.hubei.trade.statistics;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.statistics.Home.Action;
import java.util.List;
import java.util.stream.Stream;

/** What each role begins most often. */
final class Actions {

    private Actions() {}

    static List<Action> of(CurrentUser user) {
        return switch (user.role()) {
            case PROVIDER -> Kind.all().stream().map(Actions::offering).toList();
            case ENTERPRISE ->
                Kind.all().stream()
                        .map(kind -> new Action(kind.applying(), "/console/open-" + kind.plural()))
                        .toList();
            case OFFICER, OPERATOR -> ofDepartment();
        };
    }

    private static Action offering(Kind kind) {
        var label = kind.isReviewed() ? kind.preparing() : "新增" + kind.label();
        return new Action(label, "/console/" + kind.plural() + "/new");
    }

    private static List<Action> ofDepartment() {
        var reviews = Kind.all().stream()
                .filter(Kind::isReviewed)
                .map(kind -> new Action(kind.reviewing(), "/console/" + kind.singular() + "-reviews?state=SUBMITTED"));
        return Stream.of(
                        Stream.of(new Action("备案审批", "/console/filings?state=SUBMITTED")),
                        reviews,
                        Stream.of(
                                new Action("授权码", "/console/authorization-codes"),
                                new Action("通知公告", "/console/notices/new")))
                .flatMap(actions -> actions)
                .toList();
    }
}
