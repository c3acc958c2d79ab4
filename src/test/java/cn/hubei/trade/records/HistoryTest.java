package cn.hubei.trade.records;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.offering.Drafts;
import cn.hubei.trade.offering.Offering;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.preparing.Preparing;
import cn.hubei.trade.offering.publishing.Publishing;
import cn.hubei.trade.offering.reviewing.Reviewing;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 「历史信息查询」: what was published, as it stood at each publication (manual 3.8). */
@DatabaseTest
class HistoryTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private Preparing preparing;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void everyPublicationIsKeptAsItStoodThenWithItsApplications(Kind kind) {
        var provider = scene.provider();
        var offering = scene.published(kind, provider, "当时的名称", null);
        var number = scene.application(scene.enterprise(), offering);
        var version = kind.isReviewed() ? 2 : 1;
        publishing.takeDown(offering, provider.organization(), version);
        preparing.edit(
                offering,
                version + 1,
                new Offering.OfferingAuthor(provider.organization(), provider.account(), UUID.randomUUID()),
                Preparing.OfferingContent.of(
                        Drafts.outline(kind, "后来的名称", null, clock.instant()), Drafts.details(kind)));
        var client = Client.signedIn(port, provider.login());
        var history = "/console/history/" + kind.plural();

        var list = client.get(history).body();
        assertThat(list).contains(kind.history(), "当时的名称", "第 1 次发布", "已下架").doesNotContain("后来的名称");
        var publication = publications(provider).get(0);
        assertThat(client.get(history + "/" + publication).body())
                .contains("当时的名称", Drafts.details(kind).content());
        assertThat(client.get(history + "/" + publication + "/applications").body())
                .contains(number);
        assertThat(client.get(history + "/" + publication + "/applications?number=PX00")
                        .body())
                .contains("没有符合条件的申请");
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void whatWasRefusedAndWentOnUnderALaterPublicationIsListedUnderBoth(Kind kind) {
        var provider = scene.provider();
        var trader = scene.enterprise();
        var offering = scene.published(kind, provider, "先后两次发布", null);
        var number = scene.application(trader, offering);
        var owner = Client.signedIn(port, provider.login());
        var id = db.sql("select id from offering_application where number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
        owner.post(
                "/console/" + kind.singular() + "-applications/" + id + "/decision",
                "version",
                "0",
                "outcome",
                "REFUSED",
                "reason",
                "材料不完整");
        var version = kind.isReviewed() ? 2 : 1;
        publishing.takeDown(offering, provider.organization(), version);
        publishAgain(kind, provider, offering, version + 1);

        var again = Client.signedIn(port, trader.login())
                .post(
                        "/console/applications/" + id + "/round",
                        "version",
                        "1",
                        "contact",
                        "王芳",
                        "phone",
                        "13900139000",
                        "participantName",
                        "王芳",
                        "participantPhone",
                        "13900139000",
                        "pitch",
                        "智能养护机器人",
                        "products",
                        "汽车零部件",
                        "booths",
                        "1",
                        "need",
                        "每月两个标准箱发往汉堡");
        assertThat(again.status()).isEqualTo(303);

        var publications = publications(provider);
        assertThat(publications)
                .hasSize(2)
                .allSatisfy(publication -> assertThat(
                                owner.get("/console/history/" + kind.plural() + "/" + publication + "/applications")
                                        .body())
                        .contains(number, "共 1 条"));
    }

    private void publishAgain(Kind kind, Actor provider, long offering, long version) {
        if (kind.isReviewed()) {
            publishing.submit(offering, provider.organization(), version, provider.account());
            reviewing.approve(new Reviewing.ReviewOrder(
                    offering, version + 1, scene.officer().account(), "420000"));
        } else {
            publishing.publish(offering, provider.organization(), version, provider.account());
        }
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void anotherProvidersHistoryIsNotThere(Kind kind) {
        var provider = scene.provider();
        scene.published(kind, provider, "他人的历史", null);
        var other = Client.signedIn(port, scene.provider().login());
        var history = "/console/history/" + kind.plural();
        var publication = publications(provider).get(0);
        assertThat(other.get(history).body()).doesNotContain("他人的历史");
        assertThat(other.get(history + "/" + publication).status()).isEqualTo(404);
        assertThat(other.get(history + "/" + publication + "/applications").status())
                .isEqualTo(404);
        assertThat(other.get(history + "/" + publication + "/attachments/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aDraftIsNoHistory() {
        var provider = scene.provider();
        scene.draft(provider, "只是草稿", null);
        assertThat(Client.signedIn(port, provider.login())
                        .get("/console/history/trainings")
                        .body())
                .contains("没有历史培训");
    }

    private List<Long> publications(Actor provider) {
        return db.sql("select p.id from publication p join offering o on o.id = p.offering_id"
                        + " where o.provider_id = :provider order by p.id")
                .param("provider", provider.organization())
                .query(Long.class)
                .list();
    }
}
