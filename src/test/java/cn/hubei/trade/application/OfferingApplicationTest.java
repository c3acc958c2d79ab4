package cn.hubei.trade.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.Kinds;
import cn.hubei.trade.application.ApplicationRound.RoundOutcome;
import cn.hubei.trade.offering.training.Participant;
import cn.hubei.trade.offering.training.Participants;
import cn.hubei.trade.platform.refusal.Conflict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The life of an application (manual 3.4.2). */
class OfferingApplicationTest {

    private static final Instant NOW = Instant.parse("2026-01-06T07:25:00Z");
    private static final Request ONE = request("王芳");
    private static final Request TWO = request("王芳", "李强");
    private static final Evaluation STARS = new Evaluation(5, 4, 5, null, NOW, 3);

    private final OfferingApplication application =
            OfferingApplication.submit(published(1), new Applicant(2, 3, UUID.randomUUID()), ONE, NOW);

    @Test
    void aRefusedApplicationCanBeSubmittedAgainUnderTheSameNumberAndKeepsItsRounds() {
        application.isKept(1, "PX20260106000001");
        application.refuse("参加人员须为外贸业务岗位", 4, NOW);
        application.submitAgain(TWO, published(2), 3, NOW.plusSeconds(60));

        assertThat(application.state()).isEqualTo(ApplicationState.PENDING);
        assertThat(application.number()).isEqualTo("PX20260106000001");
        assertThat(application.seats()).isEqualTo(2);
        assertThat(application.rounds()).hasSize(2);
        assertThat(application.rounds().get(0).reason()).isEqualTo("参加人员须为外贸业务岗位");
        assertThat(application.rounds().get(0).outcome()).isEqualTo(RoundOutcome.REFUSED);
        assertThat(application.rounds())
                .extracting(ApplicationRound::publicationId)
                .containsExactly(1L, 2L);
    }

    @Test
    void whatIsDecidedIsNotDecidedAgain() {
        application.approve(4, NOW);
        assertThatThrownBy(() -> application.refuse("晚了", 4, NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> application.approve(4, NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void onlyWhatIsPendingIsWithdrawn() {
        application.approve(4, NOW);
        assertThatThrownBy(() -> application.withdraw(NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void whatIsPendingOrWithdrawnIsNotSubmittedAgain() {
        assertThatThrownBy(() -> application.submitAgain(TWO, published(1), 3, NOW))
                .isInstanceOf(Conflict.class);
        application.withdraw(NOW);
        assertThatThrownBy(() -> application.submitAgain(TWO, published(1), 3, NOW))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void onlyWhatIsApprovedIsEvaluatedAndOnlyOnce() {
        assertThatThrownBy(() -> application.evaluate(STARS)).isInstanceOf(Conflict.class);
        application.approve(4, NOW);
        application.evaluate(STARS);
        assertThatThrownBy(() -> application.evaluate(STARS)).isInstanceOf(Conflict.class);
    }

    private static Request request(String... names) {
        return new Request(
                "王芳",
                "13900139000",
                new Participants(List.of(names).stream()
                        .map(name -> new Participant(name, "13900139000"))
                        .toList()));
    }

    private static OfferingApplication.Target published(long publication) {
        return new OfferingApplication.Target(Kinds.TRAINING, 1, publication, 1, "tax");
    }
}
