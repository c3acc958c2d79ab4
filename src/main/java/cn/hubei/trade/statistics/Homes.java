package cn.hubei.trade.statistics;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Scope;
import cn.hubei.trade.account.Visibility;
import cn.hubei.trade.reference.Cities;
import cn.hubei.trade.statistics.Cards.Facts;
import cn.hubei.trade.statistics.Home.City;
import cn.hubei.trade.statistics.Home.Region;
import cn.hubei.trade.statistics.Numbers.Source;
import java.util.Comparator;
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
    private final Cards cards;
    private final Todos todos;
    private final Delays delays;
    private final BoardRows board;
    private final Cities cities;

    Homes(Numbers numbers, Cards cards, Todos todos, Delays delays, BoardRows board, Cities cities) {
        this.numbers = numbers;
        this.cards = cards;
        this.todos = todos;
        this.delays = delays;
        this.board = board;
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
        var visibility = Visibility.of(user);
        var facts = new Facts(
                numbers.byMonth(Source.TOTAL, visibility, period),
                numbers.applicantsByMonth(Scope.of(user), period.wide()),
                numbers.published(visibility));
        var groups = Charts.groups("本单位现在处于已发布状态的服务，按类型", ON_OFFER + "&", facts.published());
        return home(user, cards.ofProvider(user, facts), charts(groups, facts, numbers.ofAll(period)), null);
    }

    private Home ofEnterprise(CurrentUser user, Period period) {
        var visibility = Visibility.of(user);
        var months = numbers.byMonth(Source.COUNTED, visibility, period);
        var charts = List.of(
                Charts.groups("本单位提出过的申请，按类型", RECORDS + "?", numbers.appliedFor(visibility)),
                Charts.applications(months.shown()),
                Charts.scores(months.shown()),
                Charts.turnaround(months.shown(), numbers.ofAll(period)));
        return home(user, cards.ofEnterprise(visibility, months), charts, null);
    }

    private Home ofDepartment(CurrentUser user, Period period) {
        var visibility = Visibility.of(user);
        var facts = new Facts(
                numbers.byMonth(Source.TOTAL, visibility, period),
                numbers.applicantsByMonth(Scope.of(user), period.wide()),
                numbers.published(visibility));
        var groups = Charts.groups("本辖区服务商现在处于已发布状态的服务，按类型", ON_OFFER + "&", facts.published());
        var region = new Region(delays.within(visibility), busiest(user, period));
        return home(user, cards.ofDepartment(user, facts), charts(groups, facts, null), region);
    }

    private List<City> busiest(CurrentUser user, Period period) {
        return board.cities(user.scope(), period).stream()
                .sorted(Comparator.comparingLong(BoardRow::applications).reversed())
                .limit(CITIES)
                .map(row -> new City(row.place(), cities.name(row.place()), row.applications()))
                .toList();
    }

    private Home home(CurrentUser user, List<Card> shown, List<Chart> charts, @Nullable Region region) {
        return new Home(todos.of(user), Actions.of(user), shown, charts, region);
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
