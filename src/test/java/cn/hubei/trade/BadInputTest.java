package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Scene.Actor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What no honest browser sends (product: 13). */
@DatabaseTest
class BadInputTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    private Actor provider;
    private Client client;
    private String evidence;

    @BeforeEach
    void aTraining() {
        provider = scene.provider();
        client = Client.signedIn(port, provider.login());
        evidence = "/console/training-evidence/" + scene.training(provider, "坏输入", 5);
    }

    @Test
    void aBodyOfAHundredMegabytesIsToldToBeTooLarge() {
        var hundred = new byte[100 * 1024 * 1024];
        assertThat(client.upload(evidence, "files", "a.png", hundred).status()).isEqualTo(413);
        var form = Client.visitor(port).postWithoutToken("/login", "loginName", "x".repeat(40 * 1024 * 1024));
        assertThat(form.status()).isEqualTo(413);
        assertThat(form.body()).contains("上传的内容过大");
    }

    @Test
    void ofAFileNameOnlyItsLastPartIsKeptAndNotTooMuchOfIt() {
        var path = "..\\\\..\\\\etc/../../" + "长".repeat(300) + ".png";
        assertThat(client.upload(evidence, "files", path, Pictures.png(5, 5)).status())
                .isEqualTo(303);
        var name = db.sql("select name from stored_file where stored_by = :id order by stored_at desc limit 1")
                .param("id", provider.account())
                .query(String.class)
                .single();
        assertThat(name).hasSize(250).endsWith(".png").doesNotContain("/").doesNotContain("\\");
        assertThat(client.get(evidence).status()).isEqualTo(200);
    }

    @Test
    void aLinesEndCountsOnceAsInTheBrowser() {
        var service = scene.published(Kinds.SERVICE, provider, "长需求", null);
        var sent = Client.signedIn(port, scene.enterprise().login())
                .post(
                        "/console/open-services/" + service + "/application",
                        "contact",
                        "王芳",
                        "phone",
                        "13900139000",
                        "need",
                        "需".repeat(1900) + "\r\n".repeat(90) + "完");
        assertThat(sent.status()).isEqualTo(303);
    }

    @Test
    void aCharacterThatNoDatabaseKeepsIsNotKeptOfAnExportsQueryEither() {
        assertThat(client.get("/console/trainings/export?title=%00RCEP").status())
                .isEqualTo(200);
        assertThat(db.sql("select detail from audit_entry where actor_id = :id and action = 'list.exported'")
                        .param("id", provider.account())
                        .query(String.class)
                        .single())
                .endsWith("title=RCEP");
    }

    @Test
    void somebodyElsesFormTokenIsNone() {
        var token = Client.visitor(port).hidden("/login", "_csrf");
        var own = client.hidden("/account", "_csrf");
        var path = evidence.replace("training-evidence", "trainings") + "/withdrawal";
        assertThat(client.postWithoutToken(path, "version", "1", "_csrf", token).location())
                .endsWith("/console");
        assertThat(client.postWithoutToken(path, "version", "1", "_csrf", "").location())
                .endsWith("/console");
        assertThat(client.postWithoutToken(path, "version", "1", "_csrf", own).status())
                .isEqualTo(303);
    }

    @Test
    void whatOnlyLooksLikeAPictureIsRefused() {
        for (var content : new String[] {
            "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
            "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "GIF89a<script>alert(1)</script>",
            "GIF89a/*<html><body onload=alert(1)>*/=1;",
        }) {
            var answer = client.upload(evidence, "files", "a.gif", content.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.status()).as(content).isEqualTo(422);
        }
        assertThat(client.upload(evidence, "files", "a.png", Pictures.png(8000, 6000))
                        .body())
                .contains("4000 万像素");
    }

    @Test
    void aPictureThatIsAnArchiveAsWellIsOnlyEverShownAsAPicture() throws IOException {
        assertThat(client.upload(evidence, "files", "a.jar", gifAndZip()).status())
                .isEqualTo(303);
        var file = db.sql("select max(id) from evidence where uploaded_by = :id")
                .param("id", provider.account())
                .query(Long.class)
                .single();
        var shown = client.get(evidence + "/files/" + file).whole().headers();
        assertThat(shown.firstValue("Content-Type")).hasValue("image/gif");
        assertThat(shown.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(shown.firstValue("Content-Security-Policy").orElse("")).contains("object-src 'none'");
    }

    private static byte[] gifAndZip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(
                new java.awt.image.BufferedImage(4, 4, java.awt.image.BufferedImage.TYPE_BYTE_BINARY), "gif", bytes);
        var zip = new ZipOutputStream(bytes);
        zip.putNextEntry(new ZipEntry("A.class"));
        zip.write(1);
        zip.close();
        return bytes.toByteArray();
    }
}
