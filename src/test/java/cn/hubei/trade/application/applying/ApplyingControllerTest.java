package cn.hubei.trade.application.applying;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Kinds;
import cn.hubei.trade.Pictures;
import cn.hubei.trade.Scene;
import cn.hubei.trade.application.deciding.Deciding;
import cn.hubei.trade.offering.kind.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 「我要申请」 at the wrong moment, or filled in badly (product: 8, 13). */
@DatabaseTest
class ApplyingControllerTest {

    private static final String[] GOOD = {
        "contact",
        "王芳",
        "phone",
        "13900139000",
        "participantName",
        "王芳",
        "participantPhone",
        "13900139000",
        "products",
        "汽车零部件",
        "booths",
        "1",
        "need",
        "每月两个标准箱"
    };

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private Deciding deciding;

    @Autowired
    private Obstacles obstacles;

    @Autowired
    private JdbcClient db;

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void whoKeptTheLinkIsToldBeforeAndAfterFillingTheFormIn(Kind kind) {
        var provider = scene.provider();
        var offering = scene.published(kind, provider, "旧链接", null);
        Client.signedIn(port, provider.login())
                .post(
                        "/console/" + kind.plural() + "/" + offering + "/withdrawal",
                        "version",
                        kind.isReviewed() ? "2" : "1");
        var trader = Client.signedIn(port, scene.enterprise().login());
        var link = "/console/open-" + kind.plural() + "/" + offering + "/application";

        var form = trader.get(link);
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.body()).contains("该" + kind.label() + "已下架，暂不接受申请").doesNotContain("提交申请");

        var sent = trader.post(link, GOOD);
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.body()).contains("该" + kind.label() + "已下架，暂不接受申请").contains("value=\"13900139000\"");
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#events")
    void whoComesTooLateOrFindsItFullIsToldBeforeFillingTheFormIn(Kind kind) {
        var full = scene.published(kind, scene.provider(), "已满", 1);
        scene.application(scene.enterprise(), full);
        var late = scene.published(kind, scene.provider(), "已截止", 1);
        db.sql(
                        "update offering set registration_closes_at = registration_opens_at + interval '1' minute where id = :id")
                .param("id", late)
                .update();
        var trader = Client.signedIn(port, scene.enterprise().login());
        var path = "/console/open-" + kind.plural() + "/";
        assertThat(trader.get(path + full + "/application").body()).contains("已满，如有企业撤回将重新开放");
        assertThat(trader.get(path + late + "/application").body())
                .contains("报名已于")
                .contains("截止，请联系主办单位");
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void whoHasAppliedAlreadyIsToldBeforeFillingTheFormIn(Kind kind) {
        var offering = scene.published(kind, scene.provider(), "已申请", null);
        var trader = scene.enterprise();
        var number = scene.application(trader, offering);
        var link = "/console/open-" + kind.plural() + "/" + offering + "/application";
        assertThat(Client.signedIn(port, trader.login()).get(link).body())
                .contains("贵单位已申请该项目（服务编号 " + number + "，待审批），请在「我的申请」中查看")
                .doesNotContain("提交申请");
        assertThat(Client.signedIn(port, scene.enterprise().login()).get(link).body())
                .contains("提交申请");
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void whoMayNotApplyAgainIsToldBeforeFillingTheFormIn(Kind kind) {
        var provider = scene.provider();
        var offering = scene.published(kind, provider, "重新申请", null);
        var trader = scene.enterprise();
        var application = refused(provider, scene.application(trader, offering));
        var client = Client.signedIn(port, trader.login());
        var link = "/console/applications/" + application + "/round";
        assertThat(client.get(link).body()).contains("重新提交");

        Client.signedIn(port, provider.login())
                .post(
                        "/console/" + kind.plural() + "/" + offering + "/withdrawal",
                        "version",
                        kind.isReviewed() ? "2" : "1");

        assertThat(client.get(link).body())
                .contains("该" + kind.label() + "已下架，暂不接受申请")
                .doesNotContain("重新提交");
    }

    @Test
    void whoAppliedToAServiceAnewIsToldBeforeRepeatingWhatWasRefused() {
        var provider = scene.provider();
        var service = scene.published(Kinds.SERVICE, provider, "两次", null);
        var trader = scene.enterprise();
        var application = refused(provider, scene.application(trader, service));
        var anew = scene.application(trader, service);
        assertThat(Client.signedIn(port, trader.login())
                        .get("/console/applications/" + application + "/round")
                        .body())
                .contains("贵单位已申请该项目（服务编号 " + anew)
                .doesNotContain("重新提交");
    }

    @Test
    void onlyARevokedFilingIsCalledRevoked() {
        var provider = scene.provider();
        var id = scene.training(provider, "刚刚变化", 5);
        assertThat(obstacles.refusal(id, Scene.request(1)).sentence()).isEqualTo("名额或报名状态刚刚变化，请重新提交");
        db.sql("update organization set approved_at = null where id = :id")
                .param("id", provider.organization())
                .update();
        assertThat(obstacles.refusal(id, Scene.request(1)).sentence()).contains("资质备案已失效");
    }

    private long refused(Scene.Actor provider, String number) {
        var id = db.sql("select id from offering_application where number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
        deciding.refuse(new Deciding.DecisionOrder(id, 0, provider.organization(), provider.account()), "请补充材料");
        return id;
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndWhatWasTypedStays() {
        var exhibition = scene.published(Kinds.EXHIBITION, scene.provider(), "三个展位", 3);
        var trader = Client.signedIn(port, scene.enterprise().login());
        var path = "/console/open-exhibitions/" + exhibition + "/application";
        for (var booths : new String[] {"0", "-1", "两个", "1.5", "1000", ""}) {
            var answer = trader.post(path, "contact", "王芳", "phone", "abc", "booths", booths, "products", "汽车零部件");
            assertThat(answer.status()).as(booths).isEqualTo(422);
            assertThat(answer.body()).contains("申请展位数为 1 至 999 的整数").contains("汽车零部件");
        }
        var many = trader.post(path, "contact", "王芳", "phone", "13900139000", "booths", "4", "products", "汽车零部件");
        assertThat(many.body()).contains("展位只余 3 个，本次申请 4 个");
        assertThat(db.sql("select count(*) from offering_application where offering_id = :id")
                        .param("id", exhibition)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theParticipantAtFaultIsNamedAndMarkedAndNoOther() {
        var path = "/console/open-trainings/" + scene.training(scene.provider(), "多人", null) + "/application";
        var body = Client.signedIn(port, scene.enterprise().login())
                .post(path, people("王芳", "13900139000", "", "", "张磊", "1390013900", "", "+852 6123 4567"))
                .body();
        assertThat(body)
                .contains("有 2 处需要修改")
                .contains("href=\"#participantPhone[2]\"")
                .contains("第 3 位参加人员的电话不正确：填写手机号码或带区号的固定电话")
                .contains("第 4 位参加人员没有填写姓名");
        assertThat(body.split("is-invalid", -1)).hasSize(3);
        assertThat(marked(body)).containsExactly("participantPhone[2]", "participantName[3]");
    }

    @Test
    void theSamePersonTwiceIsAskedAbout() {
        var training = scene.training(scene.provider(), "两个张磊", null);
        var path = "/console/open-trainings/" + training + "/application";
        var trader = Client.signedIn(port, scene.enterprise().login());
        var twice = people("张磊", "13900139000", "王芳", "13900139000", "张 磊", "+86 139-0013-9000");
        var asked = trader.post(path, twice);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body())
                .contains("第 3 位参加人员与第 1 位的姓名和电话相同")
                .contains("name=\"confirmed\"")
                .doesNotContain("第 2 位参加人员与");
        assertThat(marked(asked.body())).containsExactly("participantName[2]");
        var confirmed =
                Stream.concat(Stream.of(twice), Stream.of("confirmed", "true")).toArray(String[]::new);
        assertThat(trader.post(path, confirmed).status()).isEqualTo(303);
        assertThat(db.sql("select seats from offering_application where offering_id = :id")
                        .param("id", training)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    private static String[] people(String... namesAndPhones) {
        var fields = new ArrayList<>(List.of("contact", "王芳", "phone", "95588"));
        for (int i = 0; i < namesAndPhones.length; i += 2) {
            fields.addAll(List.of("participantName", namesAndPhones[i], "participantPhone", namesAndPhones[i + 1]));
        }
        return fields.toArray(String[]::new);
    }

    private static List<String> marked(String body) {
        return Pattern.compile("is-invalid\" id=\"([^\"]+)\"")
                .matcher(body)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void whatAnEnterpriseAppliedToIsReadAsItStoodThenWithItsAttachments() {
        var provider = scene.provider();
        var trader = scene.enterprise();
        var owner = Client.signedIn(port, provider.login());
        var service = scene.draft(Kinds.SERVICE, provider, "当时的服务", null);
        var edited = owner.upload(
                "/console/services/" + service,
                "attachments",
                "收费标准.png",
                Pictures.png(20, 20),
                service("0", "每件 12 元"));
        assertThat(edited.status()).isEqualTo(303);
        var attachment = db.sql("select file_id from offering_attachment where offering = :id")
                .param("id", service)
                .query(UUID.class)
                .single();
        owner.post("/console/services/" + service + "/submission", "version", "1");
        Client.signedIn(port, scene.officer().login())
                .post("/console/service-reviews/" + service + "/decision", "version", "2", "outcome", "APPROVED");
        var number = scene.application(trader, service);
        var application = db.sql("select id from offering_application where number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
        owner.post("/console/services/" + service + "/withdrawal", "version", "3");
        var fields = service("4", "每件 15 元");
        var changed = java.util.Arrays.copyOf(fields, fields.length + 2);
        changed[fields.length] = "removed";
        changed[fields.length + 1] = attachment.toString();
        assertThat(owner.post("/console/services/" + service, changed).status()).isEqualTo(303);

        var client = Client.signedIn(port, trader.login());
        var link = "/console/applications/" + application;
        assertThat(client.get(link).body())
                .contains("每件 12 元")
                .doesNotContain("每件 15 元")
                .contains("收费标准.png");
        assertThat(client.get(link + "/attachments/" + attachment).status()).isEqualTo(200);
        assertThat(owner.get("/console/service-applications/" + application + "/attachments/" + attachment)
                        .status())
                .isEqualTo(200);
        assertThat(client.get(link + "/attachments/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(Client.visitor(port)
                        .get("/services/" + service + "/attachments/" + attachment)
                        .status())
                .isEqualTo(404);
    }

    private static String[] service(String version, String content) {
        return new String[] {
            "version",
            version,
            "title",
            "当时的服务",
            "category",
            "customs",
            "region",
            "420000",
            "region",
            "420100",
            "region",
            "420107",
            "content",
            content,
            "contact",
            "张磊",
            "contactPhone",
            "13800138000"
        };
    }
}
