package cn.hubei.trade.file.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.OfOneNode;
import cn.hubei.trade.Pictures;
import cn.hubei.trade.Scene;
import cn.hubei.trade.file.Accepted;
import cn.hubei.trade.file.HeldRows;
import cn.hubei.trade.file.upkeep.SweepingHeld;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** The platform as its users see it when the bytes lie in an object store, and when that is down. */
@DatabaseTest
@Tag("any-database")
@ExtendWith(OutputCaptureExtension.class)
class FilesInAnObjectStoreTest {

    private static final ObjectStoreServer SERVER = started();

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    @MockitoSpyBean
    private FileStore store;

    private Client officer;
    private long account;
    private final String title = "关于申报的通知" + UUID.randomUUID();

    @DynamicPropertySource
    static void objectStore(DynamicPropertyRegistry registry) {
        var bucket = SERVER.bucket();
        registry.add("platform.files.store", () -> "s3");
        registry.add("platform.files.s3.endpoint", SERVER::address);
        registry.add("platform.files.s3.bucket", () -> bucket);
        registry.add("platform.files.s3.access-key", () -> ObjectStoreServer.ACCESS_KEY);
        registry.add("platform.files.s3.secret-key", () -> ObjectStoreServer.SECRET_KEY);
        registry.add("platform.files.s3.timeout", () -> "5s");
    }

    @AfterAll
    static void stop() throws Exception {
        SERVER.stop();
    }

    @BeforeEach
    void anOfficer() {
        var actor = scene.officer();
        account = actor.account();
        officer = Client.signedIn(port, actor.login());
    }

    @Test
    void anAttachmentIsKeptThereAndGivenOutByteForByte() {
        var picture = Pictures.png(300, 200);
        assertThat(draft(picture).status()).isEqualTo(303);
        var answer = officer.get(attachment());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.whole().body()).isEqualTo(picture);
    }

    @Test
    void whileTheStoreIsDownItIsSaidAtTheFieldAndNothingIsSavedAndNothingTypedIsLost() throws Exception {
        SERVER.stop();
        try {
            var answer = draft(Pictures.png(5, 5));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("写好的正文", title)
                    .containsPattern("id=\"attachments-error\"[^>]*>\\s*文件暂时无法保存，请稍后再试");
        } finally {
            SERVER.start();
        }
        assertThat(db.sql("select count(*) from stored_file where stored_by = :account")
                        .param("account", account)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(draft(Pictures.png(5, 5)).status()).isEqualTo(303);
    }

    @Test
    void whatNobodySavedLeavesNothingThere() throws Exception {
        var stored = scene.held("files", Accepted.PICTURE, account, "a.png", Pictures.png(5, 5))
                .get(0);
        assertThat(there(stored)).isTrue();
        new SweepingHeld(new HeldRows(db, Clock.offset(clock, Duration.ofHours(25))), store).sweep();
        assertThat(there(stored)).isFalse();
    }

    @Test
    void aFileWhoseBytesAreGoneIsAProblemPageAndStandsInTheLog(CapturedOutput log) throws Exception {
        draft(Pictures.png(5, 5));
        var path = attachment();
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        store.delete(id);
        assertProblem(officer.get(path));
        assertThat(log).containsPattern("ERROR.*File " + id + " is lost");
        assertThat(db.sql("select count(*) from audit_entry where action = 'file.downloaded' and subject_id = :id")
                        .param("id", id.toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @OfOneNode
    void whatBreaksOffBeforeAnythingHasLeftIsAProblemPage() throws Exception {
        draft(Pictures.png(5, 5));
        doReturn(FileStoreContract.broken(new byte[10])).when(store).read(any());
        assertProblem(officer.get(attachment()));
    }

    @Test
    @OfOneNode
    void whatBreaksOffHalfWayIsNeverTakenForTheWhole() throws Exception {
        draft(Pictures.pngOfSize(1_000_000));
        doReturn(FileStoreContract.broken(new byte[500_000])).when(store).read(any());
        var path = attachment();
        // At once, and not when the connection has been idle for a minute.
        assertTimeout(
                Duration.ofSeconds(30),
                () -> assertThatThrownBy(() -> officer.get(path)).isInstanceOf(UncheckedIOException.class));
    }

    private static void assertProblem(Client.Answer answer) {
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).contains("系统出现问题", "编号");
        assertThat(answer.whole().headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(answer.whole().headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.whole().headers().firstValue("Content-Security-Policy"))
                .isPresent();
    }

    private boolean there(UUID id) {
        try (var content = store.read(id)) {
            return content.read() >= 0;
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Client.Answer draft(byte[] picture) {
        return officer.upload(
                "/console/notices",
                "attachments",
                "附件.png",
                picture,
                "kind",
                "NOTICE",
                "title",
                title,
                "body",
                "写好的正文");
    }

    private String attachment() {
        var row = db.sql("""
                        select n.id, a.file_id from notice n join notice_attachment a on a.notice = n.id
                        where n.title = :title
                        """).param("title", title).query().singleRow();
        return "/console/notices/" + row.get("id") + "/attachments/" + row.get("file_id");
    }

    private static ObjectStoreServer started() {
        try {
            return new ObjectStoreServer();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
