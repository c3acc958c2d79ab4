package cn.hubei.trade.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Pictures;
import cn.hubei.trade.Scene;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 「通知公告」: officers write, the portal shows, and nobody shows what is not his. */
@DatabaseTest
class NoticeControllerTest {

    private static final String WUHAN = "420100";
    private static final String XIANGYANG = "420600";
    private static final String PROVINCE = "420000";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    private String title;
    private Client officer;

    @BeforeEach
    void anOfficerOfWuhan() {
        title = "通知" + UUID.randomUUID().toString().substring(0, 8);
        officer = Client.signedIn(port, scene.officer(WUHAN).login());
    }

    @Test
    void whatIsPublishedStandsOnThePortalUntilItIsTakenDown() {
        var id = draft("## 一、对象\n\n全省**外贸企业**");
        assertThat(portal("/notices/" + id).status()).isEqualTo(404);
        assertThat(portal("/notices?title=" + title).body()).contains("没有通知公告");

        act(id, "publication", 0);

        assertThat(portal("/notices?title=" + title).body()).contains(title, "武汉市商务局", "共 1 条");
        assertThat(portal("/notices?kind=POLICY&title=" + title).body()).contains("没有通知公告");
        assertThat(portal("/notices/" + id).body()).contains("<h2>一、对象</h2>", "<strong>外贸企业</strong>", "发布单位：武汉市商务局");
        assertThat(portal("/").body()).contains(title);

        act(id, "withdrawal", 1);

        assertThat(portal("/notices/" + id).status()).isEqualTo(404);
        assertThat(portal("/").body()).doesNotContain(title);
    }

    @Test
    void whatIsPublishedIsTakenDownBeforeItIsEditedAndEachEditionIsKept() {
        var id = draft("第一版");
        act(id, "publication", 0);
        assertThat(edit(id, 1, "偷偷改").status()).isEqualTo(409);
        act(id, "withdrawal", 1);
        assertThat(edit(id, 2, "第二版").status()).isEqualTo(303);
        act(id, "publication", 3);

        assertThat(portal("/notices/" + id).body()).contains("第二版", "第 2 次发布");
        assertThat(officer.get("/console/notices/" + id).body()).contains("第 1 次发布", "第一版", "第二版");
        assertThat(db.sql("select body from notice_edition where notice_id = :id order by number")
                        .param("id", id)
                        .query(String.class)
                        .list())
                .containsExactly("第一版", "第二版");
    }

    @Test
    void theSecondOfTwoEditorsKeepsWhatWasTypedAndOverwritesNothing() {
        var id = draft("原来的");
        assertThat(edit(id, 0, "先保存的").status()).isEqualTo(303);

        for (int press = 0; press < 2; press++) {
            var refused = edit(id, 0, "后保存的");
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.body())
                    .contains("该记录已被他人处理，请刷新后重试", "后保存的")
                    .contains("name=\"version\" value=\"0\"")
                    .contains("href=\"/console/notices/" + id + "/form\"");
        }
        assertThat(officer.get("/console/notices/" + id).body())
                .contains("先保存的")
                .doesNotContain("后保存的");
    }

    @Test
    void onlyWhatWasNeverPublishedIsDeleted() {
        var draft = draft("草稿");
        act(draft, "deletion", 0);
        assertThat(officer.get("/console/notices/" + draft).status()).isEqualTo(404);

        var published = draft("发布过的");
        act(published, "publication", 0);
        act(published, "withdrawal", 1);
        assertThat(officer.post("/console/notices/" + published + "/deletion", "version", "2")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void anotherDepartmentsNoticeDoesNotExist() {
        var id = draft("武汉的");
        var other = Client.signedIn(port, scene.officer(XIANGYANG).login());
        for (var path : new String[] {"", "/form"}) {
            assertThat(other.get("/console/notices/" + id + path).status()).isEqualTo(404);
        }
        for (var path : new String[] {"/publication", "/withdrawal", "/deletion"}) {
            assertThat(other.post("/console/notices/" + id + path, "version", "0")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(other.get("/console/notices?title=" + title).body()).doesNotContain(title + "</td>");
    }

    @Test
    void theProvinceSeesAllAndTakesDownButWritesOnlyItsOwn() {
        var id = draft("市里的");
        act(id, "publication", 0);
        var province = Client.signedIn(port, scene.officer(PROVINCE).login());
        assertThat(province.get("/console/notices?title=" + title + "&department=" + encoded("武汉"))
                        .body())
                .contains(title);
        assertThat(province.get("/console/notices/" + id + "/form").status()).isEqualTo(404);
        assertThat(province.post("/console/notices/" + id + "/withdrawal", "version", "1")
                        .status())
                .isEqualTo(303);
        assertThat(province.post("/console/notices/" + id + "/publication", "version", "2")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        var answer = officer.upload(
                "/console/notices", "attachments", "", new byte[0], "kind", "POLICY", "title", " ", "body", "写好的正文");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("请填写标题", "写好的正文").containsPattern("value=\"POLICY\"[^>]* selected");
    }

    @Test
    void theSameFormSentTwiceMakesOneNotice() {
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            officer.upload(
                    "/console/notices",
                    "attachments",
                    "",
                    new byte[0],
                    "kind",
                    "NOTICE",
                    "title",
                    title,
                    "body",
                    "正文",
                    "formKey",
                    key);
        }
        assertThat(db.sql("select count(*) from notice where title = :title")
                        .param("title", title)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void anAttachmentIsCheckedByItsContentAndShownToEverybodyOnceItsNoticeIsPublished() {
        var refused = officer.upload(
                "/console/notices",
                "attachments",
                "通知.pdf",
                "MZ".getBytes(StandardCharsets.UTF_8),
                "kind",
                "NOTICE",
                "title",
                title,
                "body",
                "正文");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("「通知.pdf」是程序，不能上传", "正文");

        officer.upload(
                "/console/notices",
                "attachments",
                "附件一.png",
                Pictures.png(40, 30),
                "kind",
                "NOTICE",
                "title",
                title,
                "body",
                "正文");
        var id = id();
        var file = db.sql("select file_id from notice_attachment where notice = :id")
                .param("id", id)
                .query(UUID.class)
                .single();
        var path = "/notices/" + id + "/attachments/" + file;
        assertThat(portal(path).status()).isEqualTo(404);
        assertThat(officer.get("/console" + path).status()).isEqualTo(200);
        act(id, "publication", 0);
        assertThat(portal(path).status()).isEqualTo(200);
        assertThat(portal("/notices/" + id).body()).contains("附件一.png");
        assertThat(portal("/notices/" + id + "/attachments/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void thePreviewShowsTheTextAndSavesNothing() {
        var answer =
                officer.post("/console/notices/preview", "title", title, "body", "**要点**<script>alert(1)</script>");
        assertThat(answer.body()).contains("<strong>要点</strong>").doesNotContain("<script>alert");
        assertThat(db.sql("select count(*) from notice where title = :title")
                        .param("title", title)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyOfficersWriteNotices() {
        var provider = Client.signedIn(port, scene.provider().login());
        assertThat(provider.get("/console/notices").status()).isEqualTo(403);
        assertThat(provider.post("/console/notices/preview", "body", "x").status())
                .isEqualTo(403);
    }

    private long draft(String body) {
        var answer = officer.upload(
                "/console/notices",
                "attachments",
                "",
                new byte[0],
                "kind",
                "NOTICE",
                "title",
                title,
                "body",
                body,
                "formKey",
                UUID.randomUUID().toString());
        assertThat(answer.status()).isEqualTo(303);
        return id();
    }

    private Client.Answer edit(long id, int version, String body) {
        return officer.upload(
                "/console/notices/" + id,
                "attachments",
                "",
                new byte[0],
                "kind",
                "NOTICE",
                "title",
                title,
                "body",
                body,
                "version",
                String.valueOf(version));
    }

    private void act(long id, String what, int version) {
        assertThat(officer.post("/console/notices/" + id + "/" + what, "version", String.valueOf(version))
                        .status())
                .isEqualTo(303);
    }

    private long id() {
        return db.sql("select max(id) from notice where title = :title")
                .param("title", title)
                .query(Long.class)
                .single();
    }

    private Client.Answer portal(String path) {
        return Client.visitor(port).get(path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
