package cn.hubei.trade.offering.preparing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Kinds;
import cn.hubei.trade.Pictures;
import cn.hubei.trade.Scene;
import cn.hubei.trade.offering.Offerings;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingState;
import cn.hubei.trade.offering.kind.Term;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the forms and buttons of 「培训发布」, 「展会发布」 and 「服务报审」 answer (manual 3.4.1, 3.5.1, 3.6.1). */
@DatabaseTest
class OfferingControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private Offerings offerings;

    @Autowired
    private JdbcClient db;

    @Test
    void aDraftIsDeleted() {
        var provider = scene.provider();
        var draft = scene.draft(provider, "要删除的草稿", null);
        Client.signedIn(port, provider.login()).post("/console/trainings/" + draft + "/deletion", "version", "0");
        assertThat(offerings.existsById(draft)).isFalse();
    }

    @Test
    void whatSomebodyHasAppliedToIsNotDeletedAndTheReasonIsSaid() {
        var provider = scene.provider();
        var training = scene.training(provider, "有人申请", 5);
        scene.application(scene.enterprise(), training);
        var client = Client.signedIn(port, provider.login());
        client.post("/console/trainings/" + training + "/withdrawal", "version", "1");

        var refused = client.post("/console/trainings/" + training + "/deletion", "version", "2");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("「有人申请」已有企业申请或已上传依据，不能删除");
        assertThat(offerings.existsById(training)).isTrue();
    }

    @Test
    void aNewOneIsToBeAskedOfWhomTheOrganizationNames() {
        var provider = scene.provider();
        var contact = db.sql("select contact from organization_fact where id = :id")
                .param("id", provider.organization())
                .query(String.class)
                .single();
        assertThat(Client.signedIn(port, provider.login())
                        .get("/console/trainings/new")
                        .body())
                .containsPattern("name=\"contact\"\\s+value=\"" + contact);
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void aPreviewShowsTheFormAsThePortalWouldAndSavesNothing(Kind kind) {
        var provider = scene.provider();
        var before = offerings.count();
        var shown = Client.signedIn(port, provider.login())
                .post(
                        "/console/" + kind.plural() + "/preview",
                        Term.TITLE.field(),
                        "还没有保存的",
                        Term.CONTENT.field(),
                        "面向**企业**\n\n<script>alert(1)</script>")
                .body();
        assertThat(shown)
                .contains("还没有保存的", "面向<strong>企业</strong>", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)");
        assertThat(offerings.count()).isEqualTo(before);
    }

    @Test
    void anExportHoldsWhatMatchesAndNothingOfOthers() throws IOException {
        var provider = scene.provider();
        scene.draft(provider, "RCEP 原产地规则", null);
        scene.draft(provider, "出口退税", 20);
        scene.draft(scene.provider(), "RCEP 他人的", null);

        var answer = Client.signedIn(port, provider.login()).get("/console/trainings/export?title=RCEP");

        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(answer.whole().body()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("RCEP 原产地规则");
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("张磊、陈静");
        }
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#events")
    void whatMayNoLongerBeAppliedForIsNotPublishedAndStaysADraft(Kind kind) {
        var provider = scene.provider();
        var draft = scene.draft(kind, provider, "报名已过", 5);
        db.sql(
                        "update offering set registration_closes_at = registration_opens_at + interval '1' minute where id = :id")
                .param("id", draft)
                .update();
        var refused = Client.signedIn(port, provider.login())
                .post("/console/" + kind.plural() + "/" + draft + "/publication", "version", "0");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("报名截止时间已过，请先编辑报名时间再发布");
        assertThat(offerings.findById(draft).orElseThrow().state()).isEqualTo(OfferingState.DRAFT);
    }

    @Test
    void whatIsRefusedLeavesTheListAsItWas() {
        var provider = scene.provider();
        scene.draft(provider, "另一期", 5);
        var draft = scene.draft(provider, "报名已过", 5);
        for (int i = 0; i < 20; i++) {
            scene.draft(provider, "报名", 5);
        }
        db.sql(
                        "update offering set registration_closes_at = registration_opens_at + interval '1' minute where id = :id")
                .param("id", draft)
                .update();
        var query = "title=" + encoded("报名") + "&page=2";
        var refused = Client.signedIn(port, provider.login())
                .post("/console/trainings/" + draft + "/publication", "version", "0", "back", query);
        assertThat(refused.body())
                .contains("报名截止时间已过")
                .contains("<td class=\"lead\">报名已过<small>")
                .contains("href=\"/console/trainings?title=" + encoded("报名") + "&amp;page=1\"")
                .contains("href=\"/console/trainings/export?title=" + encoded("报名") + "&amp;page=2\"")
                .doesNotContain("另一期")
                .doesNotContain("_csrf=")
                .doesNotContain("publication?");
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#events")
    void noFewerSeatsAreLeftThanAreTaken(Kind kind) {
        var provider = scene.provider();
        var offering = scene.published(kind, provider, "缩减", 5);
        scene.application(scene.enterprise(), offering);
        scene.application(scene.enterprise(), offering);
        var owner = Client.signedIn(port, provider.login());
        var path = "/console/" + kind.plural() + "/" + offering;
        owner.post(path + "/withdrawal", "version", "1");
        var refused = owner.post(path, fields(kind, "version", "2", "capacity", "1"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains(Term.CAPACITY.label(kind) + "不能少于已占用的 2 个");
        assertThat(owner.post(path, fields(kind, "version", "2", "capacity", "2"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void anExhibitionThatEndsBeforeItBeginsIsRefusedAtItsField() {
        var owner = Client.signedIn(port, scene.provider().login());
        var answer = owner.post("/console/exhibitions", fields(Kinds.EXHIBITION, "endsAt", "2030-03-01T09:00"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("举办结束时间必须晚于举办时间，请重新选择")
                .contains("id=\"endsAt-error\"")
                .contains("value=\"湖北优品展\"");
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void everyStarThatIsMissingIsSaidAtItsField(Kind kind) {
        var body = Client.signedIn(port, scene.provider().login())
                .post("/console/" + kind.plural(), "title", "")
                .body();
        assertThat(Term.typed(kind)).allSatisfy(term -> {
            var sentence = Pattern.compile(">请(填写|选择)" + term.label(kind) + "[，<]");
            assertThat(sentence.matcher(body).find()).as(term.name()).isEqualTo(term.isDemanded(kind));
        });
    }

    @Test
    void whatIsTooLongIsKeptWholeAndToldByHowMuch() {
        var owner = Client.signedIn(port, scene.provider().login());
        var content = "训".repeat(6000);
        var answer = owner.post("/console/trainings", fields(Kinds.TRAINING, "content", content));
        assertThat(answer.body())
                .contains("培训内容不超过 5000 个字，现有 6000 个，请删去 1000 个")
                .contains(content);
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void aRareCharacterIsOneAndFitsWhereverOneFits(Kind kind) {
        var owner = Client.signedIn(port, scene.provider().login());
        var rare = "𠮷";
        var answer = owner.post(
                "/console/" + kind.plural(),
                fields(
                        kind,
                        "title",
                        rare.repeat(100),
                        "host",
                        rare.repeat(500),
                        "place",
                        rare.repeat(200),
                        "contact",
                        rare.repeat(50),
                        "content",
                        rare.repeat(5000)));
        assertThat(answer.status()).isEqualTo(303);
        var tooMany = owner.post("/console/" + kind.plural(), fields(kind, "title", rare.repeat(101)));
        assertThat(tooMany.body()).contains("不超过 100 个字，现有 101 个，请删去 1 个");
    }

    @Test
    void aTitleThatShowsNothingIsNone() {
        var owner = Client.signedIn(port, scene.provider().login());
        for (var blank : new String[] {"\u3000", "\u00A0", "\u200B"}) {
            var answer = owner.post(
                    "/console/trainings", fields(Kinds.TRAINING, "title", blank, "host", blank + "、" + blank));
            assertThat(answer.body()).contains("请填写培训主题", "请填写主讲人");
        }
    }

    @Test
    void aServicesAttachmentIsToldByItsContentAndTheOtherFieldsStay() {
        var owner = Client.signedIn(port, scene.provider().login());
        var refused =
                owner.upload("/console/services", "attachments", "报价单.png", "MZ".getBytes(), fields(Kinds.SERVICE));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("「报价单.png」是程序，不能上传").contains("value=\"湖北优品展\"");
        assertThat(owner.get("/console/services").body()).doesNotContain("湖北优品展");
    }

    @Test
    void thePreviewOfAnEditedServiceHasItsAttachments() {
        var provider = scene.provider();
        var owner = Client.signedIn(port, provider.login());
        var path = "/console/services/" + scene.draft(Kinds.SERVICE, provider, "带附件的", null);
        owner.upload(path, "attachments", "报价单.png", Pictures.png(5, 5), fields(Kinds.SERVICE, "version", "0"));
        assertThat(owner.post(path + "/preview", fields(Kinds.SERVICE)).body())
                .contains("href=\"" + path + "/attachments/", "报价单.png");
    }

    @Test
    void aServiceIsNotPublishedPastTheDepartmentAndNothingElseIsHandedIn() {
        var provider = scene.provider();
        var owner = Client.signedIn(port, provider.login());
        var service = scene.draft(Kinds.SERVICE, provider, "绕过审核", null);
        assertThat(owner.post("/console/services/" + service + "/publication", "version", "0")
                        .status())
                .isEqualTo(409);
        var exhibition = scene.draft(Kinds.EXHIBITION, provider, "不需审核", 5);
        assertThat(owner.post("/console/exhibitions/" + exhibition + "/submission", "version", "0")
                        .status())
                .isEqualTo(409);
        assertThat(Client.visitor(port).get("/services/" + service).status()).isEqualTo(404);
    }

    @Test
    void thePortalsSearchFindsEachKindByItsName() {
        var provider = scene.provider();
        for (var kind : Kind.all()) {
            scene.published(kind, provider, "全站搜索" + kind.label(), null);
        }
        var body = Client.visitor(port).get("/search?title=" + encoded("全站搜索")).body();
        assertThat(body).contains("全站搜索培训").contains("全站搜索展会").contains("全站搜索服务");
        assertThat(Client.visitor(port)
                        .get("/search?title=" + encoded("没有这样的名称"))
                        .body())
                .contains("没有名称包含「没有这样的名称」的培训、展会或服务");
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void theSecondOfTwoEditorsKeepsWhatWasTypedAndOverwritesNothing(Kind kind) {
        var provider = scene.provider();
        var path = "/console/" + kind.plural() + "/" + scene.draft(kind, provider, "两人同时编辑", null);
        var first = Client.signedIn(port, provider.login());
        var second = Client.signedIn(port, provider.login());
        first.post(path, fields(kind, "version", "0", "title", "先保存的"));

        for (int press = 0; press < 2; press++) {
            var refused = second.post(path, fields(kind, "version", "0", "title", "后保存的"));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.body())
                    .contains("该记录已被他人处理，请刷新后重试")
                    .contains("value=\"后保存的\"")
                    .contains("name=\"version\" value=\"0\"")
                    .contains("href=\"" + path + "/form\"");
        }
        assertThat(first.get(path + "/form").body()).contains("value=\"先保存的\"");
    }

    @Test
    void whoseRecordWasPublishedMeanwhileIsLedToHowItStandsNow() {
        var provider = scene.provider();
        var training = scene.training(provider, "已被同事发布", null);
        var owner = Client.signedIn(port, provider.login());
        var path = "/console/trainings/" + training;
        assertThat(owner.post(path, fields(Kinds.TRAINING, "version", "0", "title", "后保存的"))
                        .body())
                .contains("value=\"后保存的\"", "href=\"" + path + "/form\"");
        assertThat(owner.get(path + "/form").location()).endsWith(path);
        assertThat(owner.get(path).body()).contains("已被同事发布");
    }

    /** A good form with these fields changed; a kind leaves alone what it does not have. */
    private static String[] fields(Kind kind, String... changed) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", "湖北优品展");
        fields.put(
                "category",
                switch (kind.name()) {
                    case "TRAINING" -> "policy";
                    case "EXHIBITION" -> "domestic";
                    case "SERVICE" -> "customs";
                    default -> kind.samples().topics().get(0).category();
                });
        fields.put("host", "湖北省商务厅");
        fields.put("startsAt", "2030-03-02T09:00");
        fields.put("endsAt", "2030-03-05T18:00");
        fields.put("registrationOpensAt", "2026-01-01T00:00");
        fields.put("registrationClosesAt", "2030-02-01T00:00");
        fields.put("place", "武汉国际博览中心");
        fields.put("contact", "张磊");
        fields.put("contactPhone", "13800138000");
        fields.put("content", "内容");
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        var region = Stream.of("region", "420000", "region", "420100", "region", "420107");
        return Stream.concat(
                        region,
                        fields.entrySet().stream().flatMap(field -> Stream.of(field.getKey(), field.getValue())))
                .toArray(String[]::new);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
