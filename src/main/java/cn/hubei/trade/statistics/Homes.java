package cn.hubei.trade.statistics;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Scope;
import cn.hubei.trade.account.Visibility;
import cn.hubei.trade.statistics.Cards.Facts;
import cn.hubei.trade.statistics.Delays.Found;
import cn.hubei.trade.statistics.Home.City;
import cn.hubei.trade.statistics.Home.Region;
import cn.hubei.trade.statistics.Home.Todo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts each role's home together (manual 3.9.1; product: 11). */
@Component
class Homes {

    private static final String RECORDS = "/console/service-records";
    private static final String ON_OFFER = "/console/offering-scores?state=PUBLISHED";
    private static final int CITIES = 6;

    private final Numbers numbers;
    private final Todos todos;
    private final Desks desks;
    private final Delays delays;
    private final CitySums cities;

    Homes(Numbers numbers, Todos todos, Desks desks, Delays delays, CitySums cities) {
        this.numbers = numbers;
        this.todos = todos;
        this.desks = desks;
        this.delays = delays;
        this.cities = cities;
    }

    Home of(CurrentUser user, Period period) {
        return switch (user.role()) {
            case PROVIDER -> ofProvider(user, period);
            case ENTERPRISE -> ofEnterprise(user, period);
            case OFFICER, OPERATOR -> ofDepartment(user, period);
        };
    }

    private Home ofProvider(CurrentUser user, Period period) {
        var facts = facts(user, period);
        var groups = Charts.groups(
                "本单位现在处于已发布状态的服务，按类型", ON_OFFER + "&", facts.offered().groups());
        var charts = charts(groups, facts, numbers.ofAll(period));
        return home(user, todos.ofProvider(user), Cards.ofProvider(facts), charts, null);
    }

    private Home ofEnterprise(CurrentUser user, Period period) {
        var months = numbers.months(user, period);
        var charts = List.of(
                Charts.groups("本单位提出过的申请，按类型", RECORDS + "?", numbers.appliedFor(user.organization())),
                Charts.applications(months.shown()),
                Charts.scores(months.shown()),
                Charts.turnaround(months.shown(), numbers.ofAll(period)));
        return home(
                user,
                todos.ofEnterprise(user),
                Cards.ofEnterprise(months, numbers.unrated(user.organization())),
                charts,
                null);
    }

    private Home ofDepartment(CurrentUser user, Period period) {
        var facts = facts(user, period);
        var desk = desks.of(user.scope(), Todos.FEW);
        var late = delays.within(Visibility.of(user));
        var groups = Charts.groups(
                "本辖区服务商现在处于已发布状态的服务，按类型", ON_OFFER + "&", facts.offered().groups());
        var region = new Region(late.stream().map(Found::delay).toList(), busiest(user, period));
        var shown = Cards.ofDepartment(desk, facts, Found.total(late));
        return home(user, todos.ofDepartment(desk), shown, charts(groups, facts, null), region);
    }

    private Facts facts(CurrentUser user, Period period) {
        return new Facts(numbers.months(user, period), numbers.applicants(user), numbers.onOffer(user));
    }

    private List<City> busiest(CurrentUser user, Period period) {
        return cities.busiest(Scope.of(user), period).stream().limit(CITIES).toList();
    }

    private static Home home(
            CurrentUser user, List<Todo> todos, List<Card> shown, List<Chart> charts, @Nullable Region region) {
        return new Home(todos, Actions.of(user), shown, charts, region);
    }

    private static List<Chart> charts(Chart groups, Facts facts, @Nullable Sums ofAll) {
        var months = facts.months().shown();
        return List.of(
                groups,
                Charts.applicants(facts.months().period(), facts.applicants()),
                Charts.applications(months),
                Charts.scores(months),
                Charts.turnaround(months, ofAll));
    }
}
