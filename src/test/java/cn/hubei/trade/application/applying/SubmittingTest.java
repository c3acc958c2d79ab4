package cn.hubei.trade.application.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.application.ApplicationState;
import cn.hubei.trade.application.OfferingApplications;
import cn.hubei.trade.application.deciding.Deciding;
import cn.hubei.trade.platform.form.Brought;
import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applying: numbers, seats, and what the database promises. */
@DatabaseTest
class SubmittingTest {

    @Autowired
    private Scene scene;

    @Autowired
    private Submitting submitting;

    @Autowired
    private Deciding deciding;

    @Autowired
    private OfferingApplications applications;

    @Autowired
    private JdbcClient db;

    @Test
    void theLastSeatIsNeverGivenTwice() throws Exception {
        var provider = scene.provider();
        var training = scene.training(provider, "抢最后一个名额", 1);
        var traders = new ArrayList<Actor>();
        for (int i = 0; i < 50; i++) {
            traders.add(scene.newEnterprise());
        }
        var start = new CyclicBarrier(traders.size());
        var pool = Executors.newFixedThreadPool(traders.size());
        var attempts = traders.stream()
                .<Callable<String>>map(trader -> () -> {
                    start.await();
                    return submitting
                            .submit(training, Scene.applicant(trader), Scene.request(1))
                            .what();
                })
                .toList();
        var admitted = new ArrayList<String>();
        for (var attempt : pool.invokeAll(attempts)) {
            try {
                admitted.add(attempt.get());
            } catch (ExecutionException refused) {
                assertThat(refused).hasCauseInstanceOf(RuleViolation.class).hasMessageContaining("名额已满");
            }
        }
        pool.shutdown();

        assertThat(admitted).hasSize(1);
        assertThat(seatsTaken(training)).isOne();
    }

    @Test
    void aFormSentTwiceLeadsToTheFirstOnesResult() {
        var training = scene.training(scene.provider(), "双击", 10);
        var applicant = Scene.applicant(scene.enterprise());
        var first = submitting.submit(training, applicant, Scene.request(2));
        assertThat(submitting.submit(training, applicant, Scene.request(2))).isEqualTo(Brought.before(first.what()));
        assertThat(seatsTaken(training)).isEqualTo(2);
    }

    @Test
    void anEnterpriseHasOneLiveApplicationToATraining() {
        var training = scene.training(scene.provider(), "一家一份", 10);
        var trader = scene.enterprise();
        scene.application(trader, training);
        assertThatThrownBy(() -> scene.application(trader, training))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("已申请该项目");
        assertThat(seatsTaken(training)).isOne();
    }

    @Test
    void refusingAndWithdrawingFreeTheSeatsAndApplyingAgainTakesThem() {
        var provider = scene.provider();
        var training = scene.training(provider, "名额流转", 1);
        var trader = scene.enterprise();
        var id = id(scene.application(trader, training));

        deciding.refuse(order(id, 0, provider), "请补充材料");
        assertThat(seatsTaken(training)).isZero();
        submitting.submitAgain(id, trader.organization(), 1, trader.account(), Scene.request(1));
        assertThat(seatsTaken(training)).isOne();
        submitting.withdraw(id, trader.organization(), 2);
        assertThat(seatsTaken(training)).isZero();
        assertThat(scene.application(trader, training)).startsWith("PX");
    }

    @Test
    void theSecondOfTwoWhoDecideIsToldAndOverwritesNothing() {
        var provider = scene.provider();
        var id = id(scene.application(scene.enterprise(), scene.training(provider, "两人审批", 5)));
        deciding.approve(order(id, 0, provider));
        assertThatThrownBy(() -> deciding.refuse(order(id, 0, provider), "晚了")).isInstanceOf(Conflict.class);
        assertThat(applications.findById(id).orElseThrow().state()).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void anotherProvidersApplicationDoesNotExist() {
        var id = id(scene.application(scene.enterprise(), scene.training(scene.provider(), "他人的申请", 5)));
        assertThatThrownBy(() -> deciding.approve(order(id, 0, scene.provider())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aDraftDoesNotExistAndAWithdrawnTrainingSaysSo() {
        var provider = scene.provider();
        var draft = scene.draft(provider, "草稿", 5);
        var trader = scene.enterprise();
        assertThatThrownBy(() -> scene.application(trader, draft)).isInstanceOf(NotFound.class);
        var training = scene.training(provider, "下架", 5);
        db.sql("update offering set state = 'TAKEN_DOWN' where id = :id")
                .param("id", training)
                .update();
        assertThatThrownBy(() -> scene.application(trader, training))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("已下架");
    }

    @Test
    void aProviderWhoseFilingIsRevokedGetsNoMoreApplications() {
        var provider = scene.provider();
        var training = scene.training(provider, "资质失效", null);
        var trader = scene.enterprise();
        db.sql("update organization set approved_at = null where id = :id")
                .param("id", provider.organization())
                .update();
        assertThatThrownBy(() -> scene.application(trader, training))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("资质备案已失效");
    }

    @Test
    void theViewsThatStatisticsReadHoldWhatTheyPromise() {
        var provider = scene.provider();
        scene.application(scene.enterprise(), scene.training(provider, "统计", 5));
        assertThat(db.sql("select kind, state from application_fact where provider_id = :id")
                        .param("id", provider.organization())
                        .query()
                        .listOfRows())
                .singleElement()
                .satisfies(row -> assertThat(List.copyOf(row.values())).containsExactly("TRAINING", "PENDING"));
        assertThat(db.sql("select state from offering_fact where provider_id = :id")
                        .param("id", provider.organization())
                        .query(String.class)
                        .list())
                .containsExactly("PUBLISHED");
    }

    private long id(String number) {
        return db.sql("select id from offering_application where number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
    }

    private int seatsTaken(long training) {
        return db.sql("select seats_taken from offering where id = :id")
                .param("id", training)
                .query(Integer.class)
                .single();
    }

    private static Deciding.DecisionOrder order(long id, long version, Actor provider) {
        return new Deciding.DecisionOrder(id, version, provider.organization(), provider.account());
    }
}
