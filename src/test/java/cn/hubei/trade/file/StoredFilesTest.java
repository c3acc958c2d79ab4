package cn.hubei.trade.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Pictures;
import cn.hubei.trade.Scene;
import cn.hubei.trade.platform.RuleViolation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;

/** Uploads are told by their content (manual 3.3.1.3; product: 13). */
@DatabaseTest
class StoredFilesTest {

    @Autowired
    private StoredFiles files;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Test
    void aPictureIsAPictureWhateverItIsCalled() {
        assertThatCode(() -> check("执照.exe", Pictures.png(10, 10), Accepted.PICTURE))
                .doesNotThrowAnyException();
    }

    @Test
    void aProgramThatIsCalledAPictureIsNone() {
        assertRefused("执照.png", "MZ\u0090\u0000".getBytes(StandardCharsets.ISO_8859_1), "不是允许的类型");
        assertRefused(
                "执照.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), "不是允许的类型");
        assertRefused("执照.jpg", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), "不是允许的类型");
    }

    @Test
    void aPictureOfFiveMegabytesIsTooLargeAndFourAreNot() {
        assertRefused("执照.png", Pictures.pngOfSize(5 * 1024 * 1024), "超过 4 MB");
        assertThatCode(() -> check("执照.png", Pictures.pngOfSize(4 * 1024 * 1024), Accepted.PICTURE))
                .doesNotThrowAnyException();
    }

    @Test
    void aPictureThatUnfoldsToTooManyPixelsIsRefusedByItsHeader() {
        assertRefused("炸弹.png", Pictures.png(8000, 6000), "4000 万像素");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused("空.png", new byte[0], "空文件");
    }

    @Test
    void evidenceMayBeASpreadsheetButNotJustAnyArchive() throws IOException {
        var sheet = new ByteArrayOutputStream();
        try (var workbook = new Workbook(sheet, "test", "1.0")) {
            workbook.newWorksheet("签到表").value(0, 0, "张磊");
        }
        assertThatCode(() -> check("签到表.xlsx", sheet.toByteArray(), Accepted.DOCUMENT))
                .doesNotThrowAnyException();

        var archive = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("virus.exe"));
            zip.write(new byte[] {1, 2, 3});
        }
        assertThatThrownBy(() -> check("签到表.xlsx", archive.toByteArray(), Accepted.DOCUMENT))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void aDocumentThatBringsAProgramIsRefused() throws IOException {
        assertThatCode(() -> check("报告.docx", document("word/document.xml"), Accepted.DOCUMENT))
                .doesNotThrowAnyException();
        for (var program : List.of("word/vbaProject.bin", "Main.class")) {
            assertThatThrownBy(() -> check("报告.docm", document("word/document.xml", program), Accepted.DOCUMENT))
                    .as(program)
                    .isInstanceOf(RuleViolation.class);
        }
    }

    @Test
    void aNameEndsAsItsContentDemands() {
        assertThat(stored("现场.JPEG.exe", Pictures.png(5, 5))).isEqualTo("现场.JPEG.exe.png");
        assertThat(stored("现场.PNG", Pictures.png(5, 5))).isEqualTo("现场.PNG");
    }

    private String stored(String name, byte[] content) {
        var account = scene.officer().account();
        var id = transactions.execute(status -> files.store(upload(name, content), account, "files"));
        return db.sql("select name from stored_file where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private static byte[] document(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void whatIsRolledBackLeavesNoFileBehind() {
        var account = scene.officer().account();
        var stored = new AtomicReference<UUID>();
        transactions.executeWithoutResult(status -> {
            stored.set(files.store(upload("a.png", Pictures.png(5, 5)), account, "files"));
            assertThat(path(stored.get())).exists();
            status.setRollbackOnly();
        });
        assertThat(path(stored.get())).doesNotExist();

        transactions.executeWithoutResult(status ->
                stored.set(files.store(upload("../../a.png", Pictures.png(5, 5)), account, "files")));
        assertThat(path(stored.get())).exists();
    }

    private static Path path(UUID id) {
        return Path.of(
                "target/test-files-" + System.getProperty("test.fork", "1"),
                id.toString().substring(0, 2),
                id.toString());
    }

    private void assertRefused(String name, byte[] content, String why) {
        assertThatThrownBy(() -> check(name, content, Accepted.PICTURE))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining(name)
                .hasMessageContaining(why);
    }

    private void check(String name, byte[] content, Accepted accepted) {
        files.check(upload(name, content), accepted, "files");
    }

    private static MockMultipartFile upload(String name, byte[] content) {
        return new MockMultipartFile("files", name, "image/png", content);
    }
}
