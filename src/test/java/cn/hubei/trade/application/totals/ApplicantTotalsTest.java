package cn.hubei.trade.application.totals;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Kinds;
import cn.hubei.trade.Moves;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.organization.CompanyProfile;
import cn.hubei.trade.qualification.DecidingFiling;
import cn.hubei.trade.qualification.PreparingFiling;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How many enterprises have applied is what counting would give, for each provider and each department. */
@DatabaseTest
class ApplicantTotalsTest {

    @Autowired
    private Scene scene;

    @Autowired
    private PreparingFiling preparing;

    @Autowired
    private DecidingFiling deciding;

    @Autowired
    private Recounting recounting;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient db;

    @Value("${spring.datasource.url}")
    private String url;

    @Value("${spring.datasource.username:}")
    private String user;

    @Test
    void anEnterpriseCountsOnceHoweverOftenItApplies() {
        var provider = scene.provider();
        var trader = scene.enterprise();
        scene.application(trader, scene.training(provider, "首次", null));
        scene.application(trader, scene.training(provider, "再次", null));
        scene.application(scene.enterprise(), scene.training(provider, "三次", null));
        assertThat(applicants("P" + provider.organization())).isEqualTo(2);
        assertThat(applicant(trader, "420000")).isEqualTo(2);
    }

    @Test
    void whereAProviderGoesToAnotherDepartmentItsApplicantsGoAlong() {
        var provider = scene.provider();
        scene.application(scene.enterprise(), scene.training(provider, "迁移", null));
        var province = applicants("420000");
        var before = applicants("420300");
        file(provider, "420302");
        assertThat(applicants("420302")).isEqualTo(1);
        assertThat(applicants("420300")).isEqualTo(before + 1);
        assertThat(applicants("420000")).isEqualTo(province);
        assertEverythingIsAsCounted();
    }

    @Test
    void afterAnyHistoryOfApplicationsAndMovesTheNumbersAreWhatCountingGives() {
        var random = new Random(20261125);
        var providers = IntStream.range(0, 3).mapToObj(i -> scene.provider()).toList();
        var offerings = providers.stream()
                .flatMap(provider -> Stream.of(
                        scene.published(Kinds.SERVICE, provider, "随机", null), scene.training(provider, "随机", null)))
                .toList();
        var traders = IntStream.range(0, 5).mapToObj(i -> scene.enterprise()).toList();
        var departments = List.of("420100", "420111", "420900", "420902", "429004", "420000");
        for (var trader : traders) {
            for (var offering : offerings) {
                if (random.nextInt(3) > 0) {
                    scene.application(trader, offering);
                }
                if (random.nextInt(3) == 0) {
                    move(providers.get(random.nextInt(3)), departments.get(random.nextInt(6)));
                }
            }
        }
        assertEverythingIsAsCounted();
    }

    @Test
    void applicationsAndMovesAtOnceLoseNothing() throws Exception {
        var provider = scene.provider();
        scene.application(scene.enterprise(), scene.training(provider, "已有", null));
        var offerings = IntStream.range(0, 3)
                .mapToObj(i -> scene.published(Kinds.SERVICE, provider, "同时" + i, null))
                .toList();
        var traders = IntStream.range(0, 4).mapToObj(i -> scene.enterprise()).toList();
        var work = Stream.concat(
                        traders.stream()
                                .flatMap(trader -> offerings.stream()
                                        .<Callable<Object>>map(offering -> () -> scene.application(trader, offering))),
                        Stream.of("420902", "420111", "429004").<Callable<Object>>map(to -> () -> {
                            move(provider, to);
                            return to;
                        }))
                .toList();
        var threads = Executors.newFixedThreadPool(8);
        try {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(applicants("P" + provider.organization())).isEqualTo(5);
        assertEverythingIsAsCounted();
    }

    @Test
    void theCommandMendsWhatANodeOfAnEarlierVersionDidNotCount() {
        scene.application(scene.enterprise(), scene.training(scene.provider(), "旧版本", null));
        db.sql("update applicant_total set applicants = 0").update();
        db.sql("update department_total set applications = 0").update();
        assertThat(RecountCommand.run("--spring.datasource.url=" + url, "--spring.datasource.username=" + user))
                .isZero();
        assertEverythingIsAsCounted();
    }

    @Test
    void whatCannotBeCountedStaysAsItWas() {
        assertThat(RecountCommand.run("--spring.datasource.url=jdbc:h2:mem:empty"))
                .isEqualTo(2);
    }

    @Test
    void countedAnewTheyAreTheSame() {
        scene.application(scene.enterprise(), scene.training(scene.provider(), "重新统计", null));
        var before = applicants("420000");
        recounting.recount();
        assertThat(applicants("420000")).isEqualTo(before).isPositive();
        assertEverythingIsAsCounted();
    }

    private void file(Actor provider, String department) {
        var next = preparing.begin(provider.organization());
        preparing.edit(
                next,
                provider.organization(),
                0,
                new PreparingFiling.Changes(profile(provider, department), Map.of(), List.of()));
        preparing.submit(next, provider.organization(), 1, provider.account());
        deciding.approve(new DecidingFiling.FilingOrder(next, 2, scene.officer().account(), "420000"));
    }

    private static CompanyProfile profile(Actor provider, String department) {
        var usual = Scene.profile(provider.company());
        return new CompanyProfile(
                usual.name(),
                null,
                usual.regionCode(),
                usual.address(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                usual.mobile(),
                null,
                usual.enterpriseType(),
                usual.contact(),
                department);
    }

    private void move(Actor provider, String to) {
        new Moves(db, events, transactions).move(provider.organization(), to);
    }

    private long applicants(String scope) {
        return db.sql(
                        "select coalesce(sum(applicants), 0) from applicant_total where scope = :scope and counted_in = 0")
                .param("scope", scope)
                .query(Long.class)
                .single();
    }

    private long applicant(Actor enterprise, String scope) {
        return db.sql(
                        "select applications from applicant where scope = :scope and counted_in = 0 and enterprise_id = :id")
                .param("scope", scope)
                .param("id", enterprise.organization())
                .query(Long.class)
                .single();
    }

    /** Other tests change dates below the platform; what they moved is left out by month, not by scope. */
    private void assertEverythingIsAsCounted() {
        assertThat(rows("select scope, enterprise_id, applications from applicant where counted_in = 0"))
                .isEqualTo(rows("select scope, enterprise_id, applications from applicant_count where counted_in = 0"));
        assertThat(rows("select scope, counted_in, slot, applicants from applicant_total where applicants > 0"))
                .isEqualTo(rows("select scope, counted_in, slot, applicants from applicant_total_count"));
        assertThat(rows("select * from department_total where applications > 0 or evaluations > 0"))
                .isNotEmpty()
                .isEqualTo(rows("select * from department_count where applications > 0 or evaluations > 0"));
    }

    private List<String> rows(String sql) {
        return db.sql(sql).query().listOfRows().stream()
                .map(row -> row.values().toString())
                .sorted()
                .toList();
    }
}
