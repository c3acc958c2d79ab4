package cn.hubei.trade.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Pictures;
import cn.hubei.trade.Scene;
import cn.hubei.trade.file.inspection.Zipped;
import cn.hubei.trade.file.scanner.Scanner;
import cn.hubei.trade.file.store.DiskFileStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

/** Uploads are told by their content (manual 3.3.1.3; product: 13). */
@DatabaseTest
class UploadsTest {

    @Autowired
    private HeldFiles held;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    @TempDir
    private Path folder;

    @Test
    void aPictureIsAPictureWhateverItIsCalled() {
        assertTaken("执照.exe", Pictures.png(10, 10), Accepted.PICTURE);
    }

    @Test
    void aProgramThatIsCalledAPictureIsNone() {
        assertRefused("执照.png", "MZ\u0090\u0000".getBytes(StandardCharsets.ISO_8859_1), "是程序");
        assertRefused("执照.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), "是 SVG");
        assertRefused("执照.jpg", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), "是网页");
    }

    @Test
    void whatIsRefusedIsToldWhatIsTaken() {
        assertRefused("执照.docx", Zipped.word().bytes(), "是 Word 文档，这里只收图片");
        assertRefused("执照.docx", Zipped.word().bytes(), "只接受jpg、jpeg、png、gif 图片");
    }

    @Test
    void aPictureOfFiveMegabytesIsTooLargeAndFourAreNot() {
        assertRefused("执照.png", Pictures.pngOfSize(5 * 1024 * 1024), "有 5.0 MB，超过 4 MB");
        assertTaken("执照.png", Pictures.pngOfSize(4 * 1024 * 1024), Accepted.PICTURE);
    }

    @Test
    void aPictureThatUnfoldsToTooManyPixelsIsRefusedByItsHeader() {
        assertRefused("炸弹.png", Pictures.png(8000, 6000), "超过 4000 万像素");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused("空.png", new byte[0], "是空文件（0 字节）");
    }

    @Test
    void evidenceMayBeASpreadsheetButNotJustAnyArchive() throws IOException {
        var sheet = new ByteArrayOutputStream();
        try (var workbook = new Workbook(sheet, "test", "1.0")) {
            workbook.newWorksheet("签到表").value(0, 0, "张磊");
        }
        assertTaken("签到表.xlsx", sheet.toByteArray(), Accepted.DOCUMENT);
        var archive = Zipped.empty().with("virus.exe", "MZ").bytes();
        assertThat(problems("签到表.xlsx", archive, Accepted.DOCUMENT))
                .singleElement()
                .asString()
                .contains("是 zip 压缩包");
    }

    @Test
    void aDocumentThatBringsAProgramIsRefusedByItsName() {
        var macros = Zipped.word().part("word/v.bin", "application/vnd.ms-office.vbaProject", "x");
        assertThat(problems("报告.docx", macros.bytes(), Accepted.DOCUMENT))
                .singleElement()
                .asString()
                .startsWith("「报告.docx」含有宏（word/v.bin）");
    }

    @Test
    void aNameEndsAsItsContentDemands() {
        assertThat(stored("现场.JPEG.exe", Pictures.png(5, 5))).isEqualTo("现场.JPEG.exe.png");
        assertThat(stored("现场.PNG", Pictures.png(5, 5))).isEqualTo("现场.PNG");
        assertThat(stored("../../a.png", Pictures.png(5, 5))).isEqualTo("a.png");
    }

    @Test
    void whatCannotBeWrittenDownLeavesNoFileBehind() throws IOException {
        var nobodys = new HeldFiles(
                new Checking(Scanner.NONE, event -> {}), new DiskFileStore(folder), new HeldRows(db, clock));
        assertThatThrownBy(() -> nobodys.choose(offered("a.png", Pictures.png(5, 5), Accepted.PICTURE), -1))
                .isInstanceOf(DataIntegrityViolationException.class);
        try (var files = Files.walk(folder)) {
            assertThat(files).noneMatch(Files::isRegularFile);
        }
    }

    private String stored(String name, byte[] content) {
        return choose(name, content, Accepted.PICTURE).files().get(0).name();
    }

    private void assertTaken(String name, byte[] content, Accepted accepted) {
        assertThat(problems(name, content, accepted)).isEmpty();
    }

    private void assertRefused(String name, byte[] content, String why) {
        assertThat(problems(name, content, Accepted.PICTURE))
                .singleElement()
                .asString()
                .contains("「" + name + "」", why);
    }

    private List<String> problems(String name, byte[] content, Accepted accepted) {
        return choose(name, content, accepted).problems();
    }

    private Chosen choose(String name, byte[] content, Accepted accepted) {
        return held.choose(offered(name, content, accepted), scene.officer().account());
    }

    private static Offered offered(String name, byte[] content, Accepted accepted) {
        var upload = new MockMultipartFile("files", name, "image/png", content);
        return new Offered("files", accepted, List.of(upload), List.of());
    }
}
