package cn.hubei.trade.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.platform.Conflict;
import cn.hubei.trade.platform.RuleViolation;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of an offering; what all kinds share is told of each (manual 3.4.1, 3.5.1, 3.6.1). */
class OfferingTest {

    private static final long OFFICER = 9;

    @ParameterizedTest
    @EnumSource
    void aDraftIsPublishedWithdrawnAndPublishedAgain(Kind kind) {
        var offering = Samples.draft(kind);
        assertThat(offering.state()).isEqualTo(OfferingState.DRAFT);
        publish(offering);
        assertThat(offering.state()).isEqualTo(OfferingState.PUBLISHED);
        offering.takeDown();
        assertThat(offering.state()).isEqualTo(OfferingState.WITHDRAWN);
        publish(offering);
        assertThat(offering.state()).isEqualTo(OfferingState.PUBLISHED);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPublishedIsNeitherEditedNorPublishedNorDeleted(Kind kind) {
        var offering = Samples.draft(kind);
        publish(offering);
        var outline = offering.outline();
        assertThatThrownBy(() -> offering.edit(outline, Samples.details(kind))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> offering.attach(List.of(UUID.randomUUID()), List.of()))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> offering.publish(Samples.NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> offering.submit(1, Samples.NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(offering::demandEditable).isInstanceOf(Conflict.class);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsPublishedIsWithdrawn(Kind kind) {
        assertThatThrownBy(() -> Samples.draft(kind).takeDown()).isInstanceOf(Conflict.class);
    }

    @ParameterizedTest
    @EnumSource
    void whatItSaysIsKept(Kind kind) {
        var offering = Samples.draft(kind);
        assertThat(offering.details()).isEqualTo(Samples.details(kind));
        assertThat(offering.outline().title()).isEqualTo(Samples.title(kind));
        assertThat(offering.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(names = {"TRAINING", "EXHIBITION"})
    void registrationEndsAfterItStartsAndTheEventComesAfterThat(Kind kind) {
        assertRefused(kind, "registrationClosesAt", Samples.window(kind, Samples.NOW, 10, 10, 24));
        assertRefused(kind, "registrationClosesAt", Samples.window(kind, Samples.NOW, 10, 9, 24));
        assertRefused(kind, "startsAt", Samples.window(kind, Samples.NOW, 0, 10, 10));
    }

    @Test
    void anExhibitionEndsAfterItBegins() {
        var proper = Samples.window(Kind.EXHIBITION, Samples.NOW, 0, 10, 24);
        assertRefused(
                Kind.EXHIBITION,
                "endsAt",
                new Window(
                        proper.registrationOpensAt(),
                        proper.registrationClosesAt(),
                        proper.startsAt(),
                        proper.startsAt().minus(Duration.ofMinutes(1))));
    }

    @ParameterizedTest
    @EnumSource(names = {"TRAINING", "EXHIBITION"})
    void publishingAgainChecksTheWindowAgain(Kind kind) {
        var offering = Samples.draft(kind);
        offering.publish(Samples.NOW);
        offering.takeDown();
        var tooLate = Samples.NOW.plus(Duration.ofDays(5));
        assertThatThrownBy(() -> offering.publish(tooLate))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("报名截止时间已过");
    }

    @Test
    void aServiceIsPublishedByTheDepartmentOnly() {
        var service = Samples.draft(Kind.SERVICE);
        assertThatThrownBy(() -> service.publish(Samples.NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> service.approve(OFFICER, Samples.NOW)).isInstanceOf(Conflict.class);
        service.submit(1, Samples.NOW);
        assertThat(service.state()).isEqualTo(OfferingState.SUBMITTED);
        assertThatThrownBy(() -> service.publish(Samples.NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(service::demandEditable).isInstanceOf(Conflict.class);
    }

    @Test
    void aRejectedServiceIsEditedAndSubmittedAgainAndBothReviewsAreKept() {
        var service = Samples.draft(Kind.SERVICE);
        service.submit(1, Samples.NOW);
        service.reject("请补充收费标准", OFFICER, Samples.NOW);
        assertThat(service.state()).isEqualTo(OfferingState.REJECTED);
        service.edit(service.outline(), new ThirdPartyService("收费标准见附件", null));
        service.submit(1, Samples.NOW);
        service.approve(OFFICER, Samples.NOW);
        assertThat(service.reviews())
                .extracting(OfferingReview::approved, OfferingReview::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, "请补充收费标准"),
                        org.assertj.core.groups.Tuple.tuple(true, null));
    }

    @Test
    void aWithdrawnServiceGoesBackToReviewBeforeItIsSeenAgain() {
        var service = Samples.draft(Kind.SERVICE);
        publish(service);
        service.takeDown();
        assertThatThrownBy(() -> service.publish(Samples.NOW)).isInstanceOf(Conflict.class);
        service.submit(1, Samples.NOW);
        assertThat(service.state()).isEqualTo(OfferingState.SUBMITTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"TRAINING", "EXHIBITION"})
    void whatNeedsNoReviewIsNeitherSubmittedNorApprovedNorRejected(Kind kind) {
        var offering = Samples.draft(kind);
        assertThatThrownBy(() -> offering.submit(1, Samples.NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> offering.approve(OFFICER, Samples.NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> offering.reject("不", OFFICER, Samples.NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void attachmentsAreAddedAndRemovedAndAreTenAtMost() {
        var service = Samples.draft(Kind.SERVICE);
        var first = UUID.randomUUID();
        service.attach(List.of(first), List.of());
        service.attach(List.of(), List.of(first));
        assertThat(service.attachments()).isEmpty();
        var eleven = IntStream.range(0, 11).mapToObj(i -> UUID.randomUUID()).toList();
        assertThatThrownBy(() -> service.attach(eleven, List.of()))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("附件不超过 10 个");
    }

    @Test
    void thePhaseFollowsFromTheClock() {
        var window = Samples.window(Kind.TRAINING, Samples.NOW, 0, 10, 24);
        assertThat(window.phase(Samples.NOW.minusMillis(1))).isEqualTo(Phase.NOT_YET_OPEN);
        assertThat(window.phase(Samples.NOW)).isEqualTo(Phase.OPEN);
        assertThat(window.phase(window.registrationClosesAt())).isEqualTo(Phase.CLOSED);
        assertThat(window.phase(window.startsAt())).isEqualTo(Phase.OVER);
    }

    @Test
    void anExhibitionIsOverWhenItEndsAndNotWhenItBegins() {
        var window = Samples.window(Kind.EXHIBITION, Samples.NOW, 0, 10, 24);
        assertThat(window.phase(window.startsAt())).isEqualTo(Phase.CLOSED);
        assertThat(window.phase(window.endsAt())).isEqualTo(Phase.OVER);
    }

    private static void publish(Offering offering) {
        if (offering.kind().isReviewed()) {
            offering.submit(1, Samples.NOW);
            offering.approve(OFFICER, Samples.NOW);
        } else {
            offering.publish(Samples.NOW);
        }
    }

    private static void assertRefused(Kind kind, String field, Window window) {
        var offering = Samples.draft(kind);
        var outline = Samples.outline(kind, "标题", 2, window);
        assertThatThrownBy(() -> offering.edit(outline, Samples.details(kind)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
