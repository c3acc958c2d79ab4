package cn.hubei.trade.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Kinds;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.application.Evaluation;
import cn.hubei.trade.application.deciding.Deciding;
import cn.hubei.trade.application.evaluating.Evaluating;
import cn.hubei.trade.application.totals.Recounting;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.publishing.Publishing;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 「我的主页」: each number opens exactly the rows that it counts (manual 3.9). */
@DatabaseTest
class HomeTest {

    private static final Pattern CARD =
            Pattern.compile("<a class=\"card figure\" href=\"([^\"]+)\"><span>([^<]+)</span><strong>(\\d+)");
    private static final Pattern CELL = Pattern.compile("data-value=\"(\\d+)\"><a href=\"([^\"]+)\"");
    private static final Pattern TOTAL = Pattern.compile("共 (\\d+) 条");

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private Deciding deciding;

    @Autowired
    private Evaluating evaluating;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Recounting recounting;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    @Test
    void aProvidersNumbersOpenTheirRows() {
        var provider = scene.provider();
        var traders = busy(provider);
        var client = Client.signedIn(port, provider.login());
        assertThat(cards(client)).contains("用户数 3", "待办事项 2", "发布服务总数 3");
        assertThat(everyNumberOpensItsRows(client)).isGreaterThan(20);
        assertThat(traders).hasSize(3);
    }

    @Test
    void anEnterprisesNumbersOpenTheirRows() {
        var trader = busy(scene.provider()).get(0);
        var client = Client.signedIn(port, trader.login());
        assertThat(cards(client)).contains("申请总数 3", "待评价 1");
        assertThat(everyNumberOpensItsRows(client)).isGreaterThan(5);
    }

    @Test
    void aCitysDepartmentSeesWhatItsOwnProvidersDoAndItsNumbersOpenTheirRows() {
        busy(scene.provider());
        var city = scene.officer("420100");
        var elsewhere = scene.officer("420500");
        assertThat(everyNumberOpensItsRows(Client.signedIn(port, city.login()))).isGreaterThan(20);
        assertThat(cards(Client.signedIn(port, elsewhere.login()))).contains("用户数 0", "发布服务总数 0");
    }

    @Test
    void anOfficerSeesWhatWaitsForTheDepartmentItselfAndFindsItThere() {
        var province = Client.signedIn(port, scene.officer().login());
        var city = Client.signedIn(port, scene.officer("420100").login());
        var elsewhere = Client.signedIn(port, scene.officer("420500").login());
        long filings = card(city, "待审批备案");
        long services = card(city, "待审核服务");
        scene.submittedFiling(scene.newEnterprise());
        var provider = scene.provider();
        publishing.submit(
                scene.draft(Kinds.SERVICE, provider, "报审", null), provider.organization(), 0, provider.account());

        for (var client : List.of(province, city)) {
            assertThat(card(client, "待审批备案")).isEqualTo(filings + 1);
            assertThat(card(client, "待审核服务")).isEqualTo(services + 1);
            assertThat(everyNumberOpensItsRows(client)).isPositive();
        }
        assertThat(cards(elsewhere)).contains("待审批备案 0", "待审核服务 0");
    }

    @Test
    void monthsFollowShanghai() {
        var provider = scene.provider();
        var id = id(scene.application(scene.enterprise(), scene.training(provider, "跨月", null)));
        // The last hour of January in Greenwich is February in Shanghai.
        db.sql(
                        "update offering_application set created_at = timestamp with time zone '2026-01-31 23:30:00+00' where id = :id")
                .param("id", id)
                .update();
        recounting.recount();
        var body = Client.signedIn(port, provider.login())
                .get("/console/home?from=2026-01&to=2026-02")
                .body();
        assertThat(body).contains("<th scope=\"row\">2026-02</th><td class=\"num\" data-value=\"1\">");
        assertThat(everyNumberOpensItsRows(Client.signedIn(port, provider.login())))
                .isPositive();
    }

    @Test
    void withoutAnythingTheChartsSaySo() {
        var body = Client.signedIn(port, scene.provider().login())
                .get("/console/home")
                .body();
        assertThat(body).contains("这段时间没有数据");
    }

    @Test
    void anOfficerRemindsAProviderOfWhatIsOverdueOnceADay() {
        var provider = scene.provider();
        var late = scene.application(scene.enterprise(), scene.training(provider, "超时", null));
        var id = id(late);
        scene.wasSent(late, 49);
        var officer = Client.signedIn(port, scene.officer().login());
        var elsewhere = Client.signedIn(port, scene.officer("420500").login());
        var path = "/console/board/" + provider.organization() + "/reminder";
        assertThat(elsewhere.post(path).status()).isEqualTo(404);
        assertThat(officer.post(path).status()).isEqualTo(303);
        assertThat(officer.post(path).status()).isEqualTo(303);
        assertThat(db.sql("select count(*) from reminder where provider_id = :id")
                        .param("id", provider.organization())
                        .query(Long.class)
                        .single())
                .isOne();
        var home = Client.signedIn(port, provider.login()).get("/console/home").body();
        assertThat(home).contains("湖北省商务厅于").contains("还有 1 件没有审批");
        assertThat(db.sql("select count(*) from audit_entry where action = 'provider.reminded' and subject_id = :id")
                        .param("id", String.valueOf(provider.organization()))
                        .query(Long.class)
                        .single())
                .isOne();

        deciding.approve(new Deciding.DecisionOrder(id, 0, provider.organization(), provider.account()));
        assertThat(Client.signedIn(port, provider.login()).get("/console/home").body())
                .doesNotContain("件没有审批");
    }

    @Test
    void theBoardsNumbersOpenTheirRows() {
        busy(scene.provider());
        var client = Client.signedIn(port, scene.officer("420100").login());
        var number = Pattern.compile("<td class=\"num\"[^>]*>\\s*<a class=\"[^\"]*\" href=\"([^\"]+)\">(\\d+)</a>|"
                + "<td class=\"num\"[^>]*>\\s*<a href=\"([^\"]+)\">(\\d+)</a>");
        var found = number.matcher(client.get("/console/board").body());
        int checked = 0;
        while (found.find() && checked < 24) {
            var link = found.group(1) == null ? found.group(3) : found.group(1);
            var value = found.group(2) == null ? found.group(4) : found.group(2);
            assertThat(total(client, link)).as(link).isEqualTo(Long.parseLong(value));
            checked++;
        }
        assertThat(checked).isGreaterThan(4);
    }

    @Test
    void whatHasWaitedLongestComesFirstWithTheButtonThatDoesIt() {
        var provider = scene.provider();
        var longest = scene.application(scene.enterprise(), scene.training(provider, "等得最久的", null));
        var first = id(longest);
        scene.application(scene.enterprise(), scene.training(provider, "刚刚提交的", null));
        scene.wasSent(longest, 50);
        var client = Client.signedIn(port, provider.login());

        var body = client.get("/console/home").body();

        assertThat(body).containsSubsequence("等得最久的", "已超 2 小时", "刚刚提交的", "还剩 47 小时");
        var link = "/console/training-applications/" + first + "/decision";
        assertThat(body).contains("href=\"" + link + "\"");
        assertThat(client.get(link).status()).isEqualTo(200);
    }

    @Test
    void quickActionsOpen() {
        for (var login : List.of(
                scene.provider().login(),
                scene.enterprise().login(),
                scene.officer().login())) {
            var client = Client.signedIn(port, login);
            var action = Pattern.compile("<li><a class=\"btn\" href=\"([^\"]+)\"")
                    .matcher(client.get("/console/home").body());
            assertThat(action.results().map(found -> found.group(1)))
                    .isNotEmpty()
                    .allMatch(link -> client.get(link).status() == 200);
        }
    }

    /** Three enterprises apply to a training, an exhibition and a service: some are decided, one is evaluated. */
    private List<Actor> busy(Actor provider) {
        var traders = IntStream.range(0, 3).mapToObj(i -> scene.enterprise()).toList();
        for (var kind : Kind.all()) {
            var offering = scene.published(kind, provider, "数字", null);
            for (int i = 0; i < traders.size(); i++) {
                if (i == 0 || kind != Kinds.SERVICE) {
                    decide(provider, traders.get(i), id(scene.application(traders.get(i), offering)), kind, i);
                }
            }
        }
        return traders;
    }

    private void decide(Actor provider, Actor trader, long id, Kind kind, int which) {
        var order = new Deciding.DecisionOrder(id, 0, provider.organization(), provider.account());
        if (which == 2) {
            return;
        }
        if (which == 1 && kind == Kinds.EXHIBITION) {
            deciding.refuse(order, "展品不符");
            return;
        }
        deciding.approve(order);
        if (which == 0 && kind != Kinds.SERVICE) {
            evaluating.evaluate(
                    id, trader.organization(), new Evaluation(5, 4, 4, null, clock.instant(), trader.account()));
        }
    }

    private static long card(Client client, String label) {
        return cards(client).stream()
                .filter(card -> card.startsWith(label + " "))
                .mapToLong(card -> Long.parseLong(card.substring(label.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cards(Client client) {
        return CARD.matcher(client.get("/console/home").body())
                .results()
                .map(card -> card.group(2) + " " + card.group(3))
                .toList();
    }

    /** How many numbers there were. */
    private static int everyNumberOpensItsRows(Client client) {
        var body = client.get("/console/home").body();
        var cards = CARD.matcher(body);
        int checked = 0;
        while (cards.find()) {
            assertThat(total(client, cards.group(1))).as(cards.group(1)).isEqualTo(Long.parseLong(cards.group(3)));
            checked++;
        }
        var cells = CELL.matcher(body);
        while (cells.find()) {
            assertThat(total(client, cells.group(2))).as(cells.group(2)).isEqualTo(Long.parseLong(cells.group(1)));
            checked++;
        }
        return checked;
    }

    private static long total(Client client, String link) {
        var page = client.get(link.replace("&amp;", "&"));
        assertThat(page.status()).as(link).isEqualTo(200);
        var total = TOTAL.matcher(page.body());
        assertThat(total.find()).as(link).isTrue();
        return Long.parseLong(total.group(1));
    }

    private long id(String number) {
        return db.sql("select id from offering_application where number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
    }
}
