package cn.hubei.trade.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Kinds;
import cn.hubei.trade.Pictures;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.application.applying.Submitting;
import cn.hubei.trade.application.deciding.Deciding;
import cn.hubei.trade.application.evaluating.Evaluating;
import cn.hubei.trade.application.evidence.EvidenceRow;
import cn.hubei.trade.application.evidence.EvidenceSubjectRows;
import cn.hubei.trade.application.evidence.KeepingEvidence;
import cn.hubei.trade.application.evidence.Uploader;
import cn.hubei.trade.application.reading.ApplicationViews;
import cn.hubei.trade.file.Accepted;
import cn.hubei.trade.offering.Drafts;
import cn.hubei.trade.offering.Offering;
import cn.hubei.trade.offering.OfferingRows;
import cn.hubei.trade.offering.OfferingSearch;
import cn.hubei.trade.offering.Scores;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.preparing.Preparing;
import cn.hubei.trade.offering.publishing.Publishing;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same way for all three kinds, from the draft to the stars (manual 3.4, 3.5, 3.6). */
@DatabaseTest
class LifecycleTest {

    @Autowired
    private Scene scene;

    @Autowired
    private Submitting submitting;

    @Autowired
    private Deciding deciding;

    @Autowired
    private Evaluating evaluating;

    @Autowired
    private KeepingEvidence keeping;

    @Autowired
    private Preparing preparing;

    @Autowired
    private Publishing publishing;

    @Autowired
    private OfferingRows offerings;

    @Autowired
    private EvidenceSubjectRows subjects;

    @Autowired
    private ApplicationViews views;

    @Autowired
    private Scores scores;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void itIsAppliedForRefusedAppliedForAgainApprovedAndEvaluated(Kind kind) {
        var provider = scene.provider();
        var trader = scene.enterprise();
        var offering = published(kind, provider, "从申请到评价", 2);

        var number = submitting
                .submit(offering, Scene.applicant(trader), Scene.request(kind, 1))
                .what();
        assertThat(number).startsWith(kind.letters());
        var id = id(number);
        deciding.refuse(order(id, 0, provider), "请补充材料");
        submitting.submitAgain(id, trader.organization(), 1, trader.account(), Scene.request(kind, 1));
        deciding.approve(order(id, 2, provider));
        assertThat(isEvaluated(id)).isFalse();
        evaluating.evaluate(id, trader.organization(), stars(5, 4, 3));
        assertThat(isEvaluated(id)).isTrue();

        var view = views.ofEnterprise(id, trader.organization());
        assertThat(view.head().number()).isEqualTo(number);
        assertThat(view.head().state()).isEqualTo(ApplicationState.APPROVED);
        assertThat(view.rounds()).hasSize(2);
        assertThat(view.last().wish())
                .isEqualTo(Scene.request(kind, 1).wish())
                .isEqualTo(views.ofProvider(kind, id, provider.organization())
                        .rounds()
                        .get(0)
                        .wish());
        assertThat(scores.ofProviders(List.of(provider.organization()))
                        .get(provider.organization())
                        .show())
                .isEqualTo("4.00 分（1 次评价）");
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void whatWasAppliedToStaysAsItStoodThen(Kind kind) {
        var provider = scene.provider();
        var trader = scene.enterprise();
        var offering = published(kind, provider, "当时的名称", 5);
        var id = id(scene.application(trader, offering));
        var version = kind.isReviewed() ? 2 : 1;
        publishing.takeDown(offering, provider.organization(), version);
        preparing.edit(
                offering,
                version + 1,
                author(provider),
                Preparing.OfferingContent.of(
                        Drafts.outline(kind, "后来的名称", kind.hasWindow() ? 5 : null, clock.instant()),
                        Drafts.details(kind)));
        assertThat(views.ofEnterprise(id, trader.organization()).head().title()).isEqualTo("当时的名称");
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void whoKeepsALinkIsToldThatItWasTakenDown(Kind kind) {
        var provider = scene.provider();
        var offering = published(kind, provider, "已下架", 5);
        publishing.takeDown(offering, provider.organization(), kind.isReviewed() ? 2 : 1);
        assertThatThrownBy(() -> scene.application(scene.enterprise(), offering))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("已下架，暂不接受申请");
        assertThat(offerings.published(kind, offering)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void evidenceIsKeptAndRemovedByItsProviderOnly(Kind kind) {
        var provider = scene.provider();
        var offering = published(kind, provider, "依据", 5);
        var id = id(scene.application(scene.enterprise(), offering));
        deciding.approve(order(id, 0, provider));
        var subject = kind.isRepeatable() ? id : offering;
        var file = scene.held("files", Accepted.DOCUMENT, provider.account(), "照片.png", Pictures.png(20, 20));

        keeping.upload(
                kind, subject, new Uploader(provider.organization(), provider.account(), UUID.randomUUID()), file);
        var kept = subjects.files(kind, subject);
        assertThat(kept).extracting(EvidenceRow::name).containsExactly("照片.png");
        assertThat(subjects.one(kind, provider.organization(), subject).files()).isOne();

        var other = scene.provider();
        assertThatThrownBy(() -> keeping.own(kept.get(0).id(), kind, subject, other.organization()))
                .isInstanceOf(NotFound.class);
        keeping.remove(kept.get(0).id(), kind, subject, provider.organization(), provider.account());
        assertThat(subjects.files(kind, subject)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void aRevokedProvidersOfferingsLeaveThePortalAndWhatIsRunningIsFinished(Kind kind) {
        var provider = scene.provider();
        var trader = scene.enterprise();
        var offering = published(kind, provider, "资质撤销", 5);
        var draft = scene.draft(kind, provider, "再发布", null);
        var id = id(scene.application(trader, offering));
        db.sql("update organization set approved_at = null, revoked_at = current_timestamp where id = :id")
                .param("id", provider.organization())
                .update();

        assertThat(offerings.published(kind, offering)).isEmpty();
        assertThat(offerings.open(kind, search("资质撤销", provider), Place.FIRST).items())
                .isEmpty();
        assertThatThrownBy(() -> scene.application(scene.enterprise(), offering))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("资质备案已失效");
        assertThatThrownBy(() -> {
                    if (kind.isReviewed()) {
                        publishing.submit(draft, provider.organization(), 0, provider.account());
                    } else {
                        publishing.publish(draft, provider.organization(), 0, provider.account());
                    }
                })
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("资质备案已失效");

        deciding.approve(order(id, 0, provider));
        evaluating.evaluate(id, trader.organization(), stars(5, 5, 5));
        assertThat(views.ofEnterprise(id, trader.organization()).head().isEvaluated())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void onThePortalItIsFoundByWhatItsKindIsSearchedBy(Kind kind) {
        var provider = scene.provider();
        var offering = published(kind, provider, "按条件查询", 5);
        assertThat(offerings.open(kind, search("按条件查询", provider), Place.FIRST).items())
                .extracting(row -> row.id())
                .contains(offering);
        assertThat(offerings
                        .open(
                                kind,
                                new OfferingSearch("无", "无", "none", null, "2000-01-01", "无此内容", "无", null),
                                Place.FIRST)
                        .items())
                .isEmpty();
    }

    @Test
    void neverMoreBoothsThanThereAre() {
        var provider = scene.provider();
        var exhibition = published(Kinds.EXHIBITION, provider, "三个展位", 3);
        submitting.submit(exhibition, Scene.applicant(scene.enterprise()), Scene.request(Kinds.EXHIBITION, 2));
        assertThatThrownBy(() -> submitting.submit(
                        exhibition, Scene.applicant(scene.enterprise()), Scene.request(Kinds.EXHIBITION, 2)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.field()).isEqualTo("booths");
                    assertThat(refused.sentence()).contains("展位只余 1 个");
                });
    }

    @Test
    void aServiceIsAppliedForAgainOnceTheLastIsDecidedAndNotBefore() {
        var provider = scene.provider();
        var trader = scene.enterprise();
        var service = published(Kinds.SERVICE, provider, "反复使用", null);
        var first = id(scene.application(trader, service));
        assertThatThrownBy(() -> scene.application(trader, service))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("待审批");
        deciding.refuse(order(first, 0, provider), "请说明货量");
        var second = id(scene.application(trader, service));
        assertThat(second).isNotEqualTo(first);
        assertThatThrownBy(() -> submitting.submitAgain(
                        first, trader.organization(), 1, trader.account(), Scene.request(Kinds.SERVICE, 1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("待审批");
        deciding.approve(order(second, 0, provider));
        submitting.submitAgain(first, trader.organization(), 1, trader.account(), Scene.request(Kinds.SERVICE, 1));
    }

    @Test
    void aTrainingsFormIsNoApplicationToAnExhibition() {
        var exhibition = published(Kinds.EXHIBITION, scene.provider(), "展会", 3);
        assertThatThrownBy(() -> submitting.submit(
                        exhibition, Scene.applicant(scene.enterprise()), Scene.request(Kinds.TRAINING, 1)))
                .isInstanceOf(NotFound.class);
    }

    private long published(Kind kind, Actor provider, String title, Integer capacity) {
        return scene.published(kind, provider, title, kind.hasWindow() ? capacity : null);
    }

    /** Each kind takes of it what it is searched by. */
    private static OfferingSearch search(String title, Actor provider) {
        return new OfferingSearch(title, null, null, null, null, null, provider.company(), null);
    }

    private static Offering.OfferingAuthor author(Actor provider) {
        return new Offering.OfferingAuthor(provider.organization(), provider.account(), UUID.randomUUID());
    }

    private Evaluation stars(int quality, int speed, int satisfaction) {
        return new Evaluation(quality, speed, satisfaction, null, clock.instant(), 1);
    }

    private boolean isEvaluated(long id) {
        return db.sql("select evaluated from offering_application_fact where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private long id(String number) {
        return db.sql("select id from offering_application where number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
    }

    private static Deciding.DecisionOrder order(long id, long version, Actor provider) {
        return new Deciding.DecisionOrder(id, version, provider.organization(), provider.account());
    }
}
