package cn.hubei.trade.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.platform.Conflict;
import cn.hubei.trade.platform.RuleViolation;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The life of an offering, told of a training (manual 3.4.1). */
class OfferingTest {

    private final Offering training = Trainings.crossBorderCommerce();

    @Test
    void registrationEndsAfterItStartsAndTheTrainingComesAfterThat() {
        assertRefused("registrationClosesAt", Trainings.window(10, 10, 24));
        assertRefused("registrationClosesAt", Trainings.window(10, 9, 24));
        assertRefused("startsAt", Trainings.window(0, 10, 10));
    }

    @Test
    void aDraftIsPublishedWithdrawnAndPublishedAgain() {
        training.publish(Trainings.NOW);
        assertThat(training.state()).isEqualTo(OfferingState.PUBLISHED);
        training.withdraw();
        assertThat(training.state()).isEqualTo(OfferingState.WITHDRAWN);
        training.publish(Trainings.NOW);
        assertThat(training.state()).isEqualTo(OfferingState.PUBLISHED);
    }

    @Test
    void publishingAgainChecksTheWindowAgain() {
        training.publish(Trainings.NOW);
        training.withdraw();
        var tooLate = Trainings.NOW.plus(Duration.ofDays(10));
        assertThatThrownBy(() -> training.publish(tooLate))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("报名截止时间已过");
    }

    @Test
    void whatIsPublishedIsNeitherEditedNorPublishedNorDeleted() {
        training.publish(Trainings.NOW);
        var outline = training.outline();
        assertThatThrownBy(() -> training.edit(outline, Trainings.details())).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> training.publish(Trainings.NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(training::demandUnpublished).isInstanceOf(Conflict.class);
    }

    @Test
    void onlyWhatIsPublishedIsWithdrawn() {
        assertThatThrownBy(training::withdraw).isInstanceOf(Conflict.class);
    }

    @Test
    void thePhaseFollowsFromTheClock() {
        var window = Trainings.window(0, 10, 24);
        assertThat(window.phase(Trainings.NOW.minusMillis(1))).isEqualTo(Phase.NOT_YET_OPEN);
        assertThat(window.phase(Trainings.NOW)).isEqualTo(Phase.OPEN);
        assertThat(window.phase(window.registrationClosesAt())).isEqualTo(Phase.CLOSED);
        assertThat(window.phase(window.startsAt())).isEqualTo(Phase.OVER);
    }

    @Test
    void severalSpeakersAreKeptInTheirOrder() {
        assertThat(((Training) training.details()).speakerList()).containsExactly("张磊", "陈静");
    }

    private void assertRefused(String field, Window window) {
        var outline = Trainings.outline(window, 2);
        assertThatThrownBy(() -> training.edit(outline, Trainings.details()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
