package cn.hubei.trade.application.totals;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Kinds;
import cn.hubei.trade.Moves;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.application.Evaluation;
import cn.hubei.trade.application.OfferingApplication;
import cn.hubei.trade.application.OfferingApplications;
import cn.hubei.trade.application.applying.Submitting;
import cn.hubei.trade.application.deciding.Deciding;
import cn.hubei.trade.application.evaluating.Evaluating;
import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The sums that the statistics read are those that counting would give. */
@DatabaseTest
class ApplicationTotalsTest {

    private static final List<String> DEPARTMENTS = List.of("420100", "420111", "420902", "429004", "420000");

    @Autowired
    private Scene scene;

    @Autowired
    private Submitting submitting;

    @Autowired
    private Deciding deciding;

    @Autowired
    private Evaluating evaluating;

    @Autowired
    private OfferingApplications applications;

    @Autowired
    private Recounting recounting;

    @Autowired
    private JdbcClient db;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Clock clock;

    @Test
    void afterAnyHistoryTheSumsAreWhatCountingGives() {
        var provider = scene.provider();
        var random = new Random(20261124);
        var offerings = List.of(
                scene.published(Kinds.TRAINING, provider, "随机历史", null),
                scene.published(Kinds.EXHIBITION, provider, "随机历史", null),
                scene.published(Kinds.SERVICE, provider, "随机历史", null));
        var traders = IntStream.range(0, 6).mapToObj(i -> scene.enterprise()).toList();
        for (int step = 0; step < 150; step++) {
            act(provider, traders.get(random.nextInt(6)), offerings.get(random.nextInt(3)), random);
            if (step % 30 == 14) {
                backByDays(provider, 1 + random.nextInt(40));
            }
            if (step % 20 == 19) {
                moves().move(provider.organization(), DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size())));
            }
        }
        assertThat(sums("application_total", provider)).isNotEmpty().isEqualTo(sums("application_count", provider));
        assertThat(ofDepartments("department_total")).isEqualTo(ofDepartments("department_count"));
    }

    @Test
    void manyAtOnceLoseNothing() throws Exception {
        var provider = scene.provider();
        var service = scene.published(Kinds.SERVICE, provider, "同时申请", null);
        var traders = IntStream.range(0, 12).mapToObj(i -> scene.enterprise()).toList();
        var threads = Executors.newFixedThreadPool(12);
        try {
            var work = traders.stream()
                    .<Callable<Object>>map(trader -> () -> scene.application(trader, service))
                    .toList();
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(sums("application_total", provider)).isEqualTo(sums("application_count", provider));
        assertThat(sums("application_total", provider).get(0)).containsEntry("applications", 12L);
    }

    /** One thing that somebody may do; what is refused must leave no trace in the sums either. */
    private void act(Actor provider, Actor trader, long offering, Random random) {
        try {
            switch (random.nextInt(6)) {
                case 0, 1 -> scene.application(trader, offering);
                case 2 -> deciding.approve(order(pick(provider, "PENDING", random), provider));
                case 3 -> deciding.refuse(order(pick(provider, "PENDING", random), provider), "请补充材料");
                case 4 -> again(pick(provider, "REFUSED", random), random);
                default -> evaluate(pick(provider, "APPROVED", random), random);
            }
        } catch (RuleViolation | Conflict | ConcurrencyFailureException | DataIntegrityViolationException refused) {
            assertThat(refused).isNotNull();
        }
    }

    private void again(OfferingApplication application, Random random) {
        var enterprise = enterprise(application.id());
        if (random.nextBoolean()) {
            submitting.submitAgain(
                    application.id(), enterprise, application.version(), 1, Scene.request(application.kind(), 1));
        } else {
            submitting.withdraw(application.id(), enterprise, application.version());
        }
    }

    private void evaluate(OfferingApplication application, Random random) {
        evaluating.evaluate(
                application.id(),
                enterprise(application.id()),
                new Evaluation(1 + random.nextInt(5), 3, 4, null, clock.instant(), account(application.id())));
    }

    /** Some application of that state; a conflict where there is none. */
    private OfferingApplication pick(Actor provider, String state, Random random) {
        var found = db.sql(
                        "select id from offering_application where provider_id = :provider and state = :state order by id")
                .param("provider", provider.organization())
                .param("state", state)
                .query(Long.class)
                .list();
        if (found.isEmpty()) {
            throw new Conflict();
        }
        return applications.findById(found.get(random.nextInt(found.size()))).orElseThrow();
    }

    /** As if all this had been longer ago: the months differ, and so do the times that decisions take. */
    private void backByDays(Actor provider, int days) {
        db.sql("""
                        update offering_application set created_at = created_at - cast(:seconds as integer) * interval '1' second,
                          submitted_at = submitted_at - cast(:seconds as integer) * interval '1' second
                        where provider_id = :provider and state = 'PENDING'
                        """)
                .param("seconds", Duration.ofDays(days).toSeconds())
                .param("provider", provider.organization())
                .update();
        recounting.recount();
    }

    private Moves moves() {
        return new Moves(db, events, transactions);
    }

    private List<Map<String, Object>> sums(String table, Actor provider) {
        return rows("select counted_in, %s from %s where provider_id = %d order by counted_in"
                .formatted(Sums.COLUMNS, table, provider.organization()));
    }

    /** Of each department in each month, but for rows of nothing that are left where a provider has gone. */
    private List<Map<String, Object>> ofDepartments(String table) {
        return rows("select cast(scope as integer) scope, counted_in, slot, %s from %s".formatted(Sums.COLUMNS, table)
                + " where applications > 0 or evaluations > 0 order by scope, counted_in, slot");
    }

    private List<Map<String, Object>> rows(String sql) {
        return db.sql(sql)
                .query((row, number) -> {
                    var sums = new java.util.LinkedHashMap<String, Object>();
                    var columns = row.getMetaData();
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        sums.put(columns.getColumnLabel(i).toLowerCase(java.util.Locale.ROOT), row.getLong(i));
                    }
                    return (Map<String, Object>) sums;
                })
                .list();
    }

    private long enterprise(long application) {
        return db.sql("select enterprise_id from offering_application where id = :id")
                .param("id", application)
                .query(Long.class)
                .single();
    }

    private long account(long application) {
        return db.sql(
                        "select created_by from offering where id = (select offering_id from offering_application where id = :id)")
                .param("id", application)
                .query(Long.class)
                .single();
    }

    private static Deciding.DecisionOrder order(OfferingApplication application, Actor provider) {
        return new Deciding.DecisionOrder(
                application.id(), application.version(), provider.organization(), provider.account());
    }
}
