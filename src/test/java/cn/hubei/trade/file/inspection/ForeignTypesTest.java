package cn.hubei.trade.file.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.Pictures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not taken is told by what it is. */
class ForeignTypesTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> strangers() throws Exception {
        return Stream.of(
                Arguments.of("IMG_0001.HEIC", heic(), "是 HEIC 照片，请在手机「设置 - 相机 - 格式」中选「兼容性最佳」"),
                Arguments.of("总结.docx", locked(), "是受密码保护的 Word 文档"),
                Arguments.of("签到.xlsx", locked(), "是受密码保护的 Excel 表格"),
                Arguments.of("签到.xls", oldWorkbook(), "是旧版 Excel 表格（xls）"),
                Arguments.of("资料.zip", Zipped.empty().with("a.txt", "a").bytes(), "是 zip 压缩包，请解压"),
                Arguments.of("照片.png", text("MZ"), "是程序"),
                Arguments.of("照片.png", text("\u007FELF\2\1\1"), "是程序"),
                Arguments.of("照片.webp", webp("VP8X", 10, 10), "是 WebP 图片"),
                Arguments.of("页.jpg", text("<html><body>a</body></html>"), "是网页"),
                Arguments.of("说明.docx", text("只是一段文字，没有别的"), "是文本文件"),
                Arguments.of(
                        "宏.xlsm",
                        Zipped.empty()
                                .withType("rels", "application/vnd.openxmlformats-package.relationships+xml")
                                .related("_rels/.rels", "officeDocument", "xl/workbook.xml", false)
                                .part("xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml", "<x/>")
                                .bytes(),
                        "是启用宏的 Word 或 Excel 文件"),
                Arguments.of(
                        "讲稿.pptx",
                        Zipped.empty()
                                .related("_rels/.rels", "officeDocument", "ppt/presentation.xml", false)
                                .part(
                                        "ppt/presentation.xml",
                                        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
                                        "<x/>")
                                .bytes(),
                        "是 PowerPoint 演示文稿，请另存为 PDF"));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void itSaysWhatItIsAndWhatToDo(String name, byte[] content, String sentence) throws IOException {
        assertThat(ForeignTypes.sentence(Inspection.type(file(content)), name)).startsWith(sentence);
    }

    @Test
    void anOfdComesInUnlessItBringsAProgram() throws IOException {
        var invoice = Zipped.empty()
                .with("OFD.xml", "<ofd:OFD/>")
                .with("Doc_0/Document.xml", "<x/>")
                .with("Doc_0/Res/image.jb2", new byte[3])
                .with("Doc_0/Signs/Sign_0/SignedValue.dat", new byte[3])
                .with("Doc_0/Attachs/original_invoice.xml", "<x/>");
        assertThat(Inspection.type(file(invoice.bytes()))).isEqualTo("application/ofd");
        assertThatCode(() -> inspect(invoice.bytes())).doesNotThrowAnyException();
        assertThatThrownBy(
                        () -> inspect(invoice.with("Doc_0/Attachs/a.exe", "MZ").bytes()))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("Doc_0/Attachs/a.exe");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aWebPTellsItsPixelsInItsHeader(String form) throws IOException {
        assertThatCode(() -> inspect(webp(form, 4000, 3000))).doesNotThrowAnyException();
        assertThatThrownBy(() -> inspect(webp(form, 8000, 6000)))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("有 8000×6000 像素（4800 万），超过 4000 万像素");
    }

    static Stream<String> forms() {
        return Stream.of("VP8 ", "VP8L", "VP8X");
    }

    @Test
    void tooManyPixelsAreCounted() {
        assertThatThrownBy(() -> inspect(Pictures.png(8000, 6000)))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("有 8000×6000 像素（4800 万），超过 4000 万像素");
    }

    private void inspect(byte[] content) throws IOException {
        var file = file(content);
        Inspection.demandHarmless(file, Inspection.type(file));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "upload", ""), content);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] heic() {
        return text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic\0\0\0\0");
    }

    /** The header of each of the three forms. */
    private static byte[] webp(String form, int width, int height) {
        var bytes = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(text("RIFF")).putInt(56).put(text("WEBP")).put(text(form)).putInt(44);
        switch (form) {
            case "VP8 " ->
                bytes.put(new byte[] {0, 0, 0, (byte) 0x9D, 1, 0x2A})
                        .putShort((short) width)
                        .putShort((short) height);
            case "VP8L" -> bytes.put((byte) 0x2F).putInt(width - 1 | height - 1 << 14);
            default ->
                bytes.putInt(0)
                        .put(new byte[] {(byte) (width - 1), (byte) (width - 1 >> 8), 0})
                        .put(new byte[] {(byte) (height - 1), (byte) (height - 1 >> 8), 0});
        }
        return bytes.array();
    }

    private static byte[] locked() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hubei");
            try (var content = encryptor.getDataStream(container)) {
                content.write(Zipped.word().bytes());
            }
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] oldWorkbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("签到表");
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }
}
