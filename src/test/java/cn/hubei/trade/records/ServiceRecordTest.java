package cn.hubei.trade.records;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Kinds;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.account.Position;
import cn.hubei.trade.application.Evaluation;
import cn.hubei.trade.application.deciding.Deciding;
import cn.hubei.trade.application.evaluating.Evaluating;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 「服务查询」 over all kinds, its search and its export (manual 3.7). */
@DatabaseTest
class ServiceRecordTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private Deciding deciding;

    @Autowired
    private Evaluating evaluating;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    private Actor provider;
    private Actor trader;
    private String training;
    private String exhibition;
    private String service;

    @BeforeEach
    void oneOfEachKind() {
        provider = scene.provider();
        trader = scene.enterprise();
        training = scene.application(trader, scene.published(Kinds.TRAINING, provider, "出口退税实务", null));
        exhibition = scene.application(trader, scene.published(Kinds.EXHIBITION, provider, "=cmd|展会", null));
        service = scene.application(trader, scene.published(Kinds.SERVICE, provider, "通关代理", null));
        deciding.approve(new Deciding.DecisionOrder(id(training), 0, provider.organization(), provider.account()));
        evaluating.evaluate(
                id(training), trader.organization(), new Evaluation(5, 4, 4, null, clock.instant(), trader.account()));
    }

    @Test
    void theResultIsTheMeanOfTheThreeRowsOfStarsToTwoDecimals() {
        var body = Client.signedIn(port, provider.login())
                .get("/console/service-records")
                .body();
        assertThat(body)
                .contains(training, exhibition, service)
                .contains("4.33")
                .contains("质量 5 · 速度 4 · 满意 4");
    }

    @Test
    void eachSideAndTheDepartmentSeeItAndNobodyElse() {
        for (var login : List.of(
                provider.login(),
                trader.login(),
                scene.officer().login(),
                scene.officer("420100").login())) {
            var client = Client.signedIn(port, login);
            assertThat(client.get("/console/service-records?number=" + training).body())
                    .as(login)
                    .contains(training);
            assertThat(client.get("/console/service-records/" + id(training)).status())
                    .as(login)
                    .isEqualTo(200);
        }
        for (var login : List.of(
                scene.provider().login(),
                scene.enterprise().login(),
                scene.officer("420500").login())) {
            var client = Client.signedIn(port, login);
            assertThat(client.get("/console/service-records?number=" + training).body())
                    .as(login)
                    .contains("没有符合条件的服务单据");
            assertThat(client.get("/console/service-records/" + id(training)).status())
                    .as(login)
                    .isEqualTo(404);
            assertThat(client.get("/console/service-records?of=" + provider.organization() + "&by="
                                    + trader.organization())
                            .body())
                    .as(login)
                    .contains("没有符合条件的服务单据");
        }
    }

    @Test
    void aRowLeadsItsProviderToTheDecisionWhileItWaits() {
        var client = Client.signedIn(port, provider.login());
        var link = decision("exhibition", exhibition);
        assertThat(client.get("/console/service-records").body())
                .contains(link, decision("service", service))
                .doesNotContain(decision("training", training), "/evaluation\"");
        assertThat(client.get(link).body()).contains("审批结果");
        assertThat(client.get("/console/history/exhibitions/" + publication(exhibition) + "/applications")
                        .body())
                .contains(link);
        for (var login : List.of(
                scene.colleague(provider, Position.CLERK).login(),
                trader.login(),
                scene.officer().login())) {
            assertThat(Client.signedIn(port, login)
                            .get("/console/service-records?of=" + provider.organization())
                            .body())
                    .as(login)
                    .contains(exhibition)
                    .doesNotContain("/decision\"");
        }
    }

    @Test
    void aRowLeadsItsEnterpriseToTheEvaluationUntilItIsGiven() {
        deciding.approve(new Deciding.DecisionOrder(id(service), 0, provider.organization(), provider.account()));
        var client = Client.signedIn(port, trader.login());
        var link = "/console/applications/" + id(service) + "/evaluation";
        assertThat(client.get("/console/service-records?state=UNRATED").body()).contains("href=\"" + link + "\"");
        assertThat(client.get(link).status()).isEqualTo(200);
        assertThat(client.get("/console/service-records").body())
                .containsOnlyOnce("/evaluation\"")
                .doesNotContain("/decision\"");
    }

    @Test
    void itIsSearchedByTypeNumberUnitStateAndTime() {
        var client = Client.signedIn(port, provider.login());
        assertThat(found(client, "type=TRAINING")).containsExactly(training);
        assertThat(found(client, "type=OVERSEAS_WAREHOUSE")).containsExactly(service);
        assertThat(found(client, "type=type:overseas-warehouse")).containsExactly(service);
        assertThat(found(client, "type=THIRD_PARTY")).isEmpty();
        assertThat(found(client, "type=type:customs")).isEmpty();
        assertThat(found(client, "type=nothing")).isEmpty();
        assertThat(found(client, "number=" + exhibition.toLowerCase(java.util.Locale.ROOT)))
                .containsExactly(exhibition);
        assertThat(found(client, "number=%25")).isEmpty();
        assertThat(found(client, "state=DECIDED")).containsExactly(training);
        assertThat(found(client, "state=PENDING")).containsExactlyInAnyOrder(exhibition, service);
        assertThat(found(client, "turnaround=WITHIN_3H")).containsExactly(training);
        assertThat(found(client, "to=2020-01-01")).isEmpty();
        assertThat(found(client, "from=gibberish")).isEmpty();
        assertThat(found(Client.signedIn(port, trader.login()), "provider=" + encoded(provider.company())))
                .hasSize(3);
        assertThat(found(Client.signedIn(port, trader.login()), "provider=" + encoded("武当")))
                .isEmpty();
        assertThat(found(client, "enterprise=" + encoded("外贸"))).hasSize(3);
    }

    @Test
    void anExportHoldsWhatIsSelectedOrElseAllThatMatch() throws IOException {
        var client = Client.signedIn(port, provider.login());
        assertThat(exported(client, "selected=" + id(service))).containsExactly(service);
        assertThat(exported(client, "state=PENDING")).containsExactlyInAnyOrder(exhibition, service);
        assertThat(exported(client, "")).hasSize(3);
        assertThat(exported(Client.signedIn(port, scene.provider().login()), "selected=" + id(service)))
                .isEmpty();
    }

    @Test
    void inAnExportTextIsTextDatesAreDatesAndTheNameIsChinese() throws IOException {
        var answer = Client.signedIn(port, provider.login()).get("/console/service-records/export");
        assertThat(answer.whole().headers().firstValue("Content-Disposition").orElseThrow())
                .contains("filename*=UTF-8''" + encoded("服务查询") + ".xlsx");
        assertThat(answer.whole().headers().firstValue("X-Export-Rows")).contains("3");
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(answer.whole().body()))) {
            for (var row : workbook.getSheetAt(0)) {
                if (row.getRowNum() > 0) {
                    assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
                    assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.STRING);
                    assertThat(DateUtil.isCellDateFormatted(row.getCell(5))).isTrue();
                }
                if (row.getCell(0).getStringCellValue().equals(training)) {
                    assertThat(row.getCell(11).getNumericCellValue()).isEqualTo(4.33);
                }
            }
        }
    }

    @Test
    void theStarsOfAnOfferingAreAddedUp() {
        var body = Client.signedIn(port, provider.login())
                .get("/console/offering-scores?title=" + encoded("退税"))
                .body();
        assertThat(body)
                .contains("出口退税实务")
                .contains("data-label=\"服务质量累计\">5</td>")
                .contains("4.33");
        assertThat(Client.signedIn(port, scene.provider().login())
                        .get("/console/offering-scores")
                        .body())
                .contains("没有服务");
    }

    @Test
    void theEnterprisesThatAppliedAreListedOnce() {
        var body = Client.signedIn(port, provider.login())
                .get("/console/applicants")
                .body();
        assertThat(body).containsOnlyOnce(trader.company()).contains("共 1 条");
        assertThat(Client.signedIn(port, trader.login())
                        .get("/console/applicants")
                        .status())
                .isEqualTo(403);
    }

    private String decision(String kind, String number) {
        return "/console/" + kind + "-applications/" + id(number) + "/decision";
    }

    private long publication(String number) {
        return db.sql("select publication_id from offering_application where number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
    }

    private List<String> found(Client client, String query) {
        var body = client.get("/console/service-records?" + query).body();
        return List.of(training, exhibition, service).stream()
                .filter(body::contains)
                .toList();
    }

    private List<String> exported(Client client, String query) throws IOException {
        var numbers = new ArrayList<String>();
        var answer = client.get("/console/service-records/export?" + query);
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(answer.whole().body()))) {
            workbook.getSheetAt(0).forEach(row -> numbers.add(row.getCell(0).getStringCellValue()));
        }
        assertThat(numbers.remove(0)).isEqualTo("服务编号");
        return numbers;
    }

    private long id(String number) {
        return db.sql("select id from offering_application where number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
