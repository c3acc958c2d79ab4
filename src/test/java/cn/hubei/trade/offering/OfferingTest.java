package cn.hubei.trade.offering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.Kinds;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingState;
import cn.hubei.trade.offering.thirdparty.ThirdPartyDetails;
import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of an offering; what all kinds share is told of each (manual 3.4.1, 3.5.1, 3.6.1). */
class OfferingTest {

    private static final long OFFICER = 9;

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void aDraftIsPublishedWithdrawnAndPublishedAgain(Kind kind) {
        var offering = Drafts.draft(kind);
        assertThat(offering.state()).isEqualTo(OfferingState.DRAFT);
        publish(offering);
        assertThat(offering.state()).isEqualTo(OfferingState.PUBLISHED);
        offering.takeDown();
        assertThat(offering.state()).isEqualTo(OfferingState.TAKEN_DOWN);
        publish(offering);
        assertThat(offering.state()).isEqualTo(OfferingState.PUBLISHED);
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void whatIsPublishedIsNeitherEditedNorPublishedNorDeleted(Kind kind) {
        var offering = Drafts.draft(kind);
        publish(offering);
        var outline = offering.outline();
        assertThatThrownBy(() -> offering.edit(outline, Drafts.details(kind))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> offering.attach(List.of(UUID.randomUUID()), List.of()))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> offering.cover(UUID.randomUUID())).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> offering.publish(Drafts.NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> offering.submit(1, Drafts.NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(offering::demandEditable).isInstanceOf(Conflict.class);
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void onlyWhatIsPublishedIsWithdrawn(Kind kind) {
        assertThatThrownBy(() -> Drafts.draft(kind).takeDown()).isInstanceOf(Conflict.class);
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void whatItSaysIsKept(Kind kind) {
        var offering = Drafts.draft(kind);
        assertThat(offering.details()).isEqualTo(Drafts.details(kind));
        assertThat(offering.outline().title()).isEqualTo(Drafts.title(kind));
        assertThat(offering.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#events")
    void registrationEndsAfterItStartsAndTheEventComesAfterThat(Kind kind) {
        assertRefused(kind, "registrationClosesAt", Drafts.window(kind, Drafts.NOW, 10, 10, 24));
        assertRefused(kind, "registrationClosesAt", Drafts.window(kind, Drafts.NOW, 10, 9, 24));
        assertRefused(kind, "startsAt", Drafts.window(kind, Drafts.NOW, 0, 10, 10));
    }

    @Test
    void anExhibitionEndsAfterItBegins() {
        var proper = Drafts.window(Kinds.EXHIBITION, Drafts.NOW, 0, 10, 24);
        assertRefused(
                Kinds.EXHIBITION,
                "endsAt",
                new Window(
                        proper.registrationOpensAt(),
                        proper.registrationClosesAt(),
                        proper.startsAt(),
                        proper.startsAt().minus(Duration.ofMinutes(1))));
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#events")
    void publishingAgainChecksTheWindowAgain(Kind kind) {
        var offering = Drafts.draft(kind);
        offering.publish(Drafts.NOW);
        offering.takeDown();
        var tooLate = Drafts.NOW.plus(Duration.ofDays(5));
        assertThatThrownBy(() -> offering.publish(tooLate))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("报名截止时间已过");
    }

    @Test
    void aServiceIsPublishedByTheDepartmentOnly() {
        var service = Drafts.draft(Kinds.SERVICE);
        assertThatThrownBy(() -> service.publish(Drafts.NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> service.approve(OFFICER, Drafts.NOW)).isInstanceOf(Conflict.class);
        service.submit(1, Drafts.NOW);
        assertThat(service.state()).isEqualTo(OfferingState.SUBMITTED);
        assertThatThrownBy(() -> service.publish(Drafts.NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(service::demandEditable).isInstanceOf(Conflict.class);
    }

    @Test
    void aRejectedServiceIsEditedAndSubmittedAgainAndBothReviewsAreKept() {
        var service = Drafts.draft(Kinds.SERVICE);
        service.submit(1, Drafts.NOW);
        service.refuse("请补充收费标准", OFFICER, Drafts.NOW);
        assertThat(service.state()).isEqualTo(OfferingState.REFUSED);
        service.edit(service.outline(), new ThirdPartyDetails("收费标准见附件", null));
        service.submit(1, Drafts.NOW);
        service.approve(OFFICER, Drafts.NOW);
        assertThat(service.reviews())
                .extracting(OfferingReview::approved, OfferingReview::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, "请补充收费标准"),
                        org.assertj.core.groups.Tuple.tuple(true, null));
    }

    @Test
    void aWithdrawnServiceGoesBackToReviewBeforeItIsSeenAgain() {
        var service = Drafts.draft(Kinds.SERVICE);
        publish(service);
        service.takeDown();
        assertThatThrownBy(() -> service.publish(Drafts.NOW)).isInstanceOf(Conflict.class);
        service.submit(1, Drafts.NOW);
        assertThat(service.state()).isEqualTo(OfferingState.SUBMITTED);
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#events")
    void whatNeedsNoReviewIsNeitherSubmittedNorApprovedNorRejected(Kind kind) {
        var offering = Drafts.draft(kind);
        assertThatThrownBy(() -> offering.submit(1, Drafts.NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> offering.approve(OFFICER, Drafts.NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> offering.refuse("不", OFFICER, Drafts.NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void attachmentsAreAddedAndRemovedAndAreTenAtMost() {
        var service = Drafts.draft(Kinds.SERVICE);
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
        var window = Drafts.window(Kinds.TRAINING, Drafts.NOW, 0, 10, 24);
        assertThat(window.phase(Drafts.NOW.minusMillis(1))).isEqualTo(Phase.NOT_YET_OPEN);
        assertThat(window.phase(Drafts.NOW)).isEqualTo(Phase.OPEN);
        assertThat(window.phase(window.registrationClosesAt())).isEqualTo(Phase.CLOSED);
        assertThat(window.phase(window.startsAt())).isEqualTo(Phase.OVER);
    }

    @Test
    void anExhibitionIsOverWhenItEndsAndNotWhenItBegins() {
        var window = Drafts.window(Kinds.EXHIBITION, Drafts.NOW, 0, 10, 24);
        assertThat(window.phase(window.startsAt())).isEqualTo(Phase.CLOSED);
        assertThat(window.phase(window.endsAt())).isEqualTo(Phase.OVER);
    }

    private static void publish(Offering offering) {
        if (offering.kind().isReviewed()) {
            offering.submit(1, Drafts.NOW);
            offering.approve(OFFICER, Drafts.NOW);
        } else {
            offering.publish(Drafts.NOW);
        }
    }

    private static void assertRefused(Kind kind, String field, Window window) {
        var offering = Drafts.draft(kind);
        var outline = Drafts.outline(kind, "标题", 2, window);
        assertThatThrownBy(() -> offering.edit(outline, Drafts.details(kind)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
