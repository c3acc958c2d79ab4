package cn.hubei.trade.file.inspection;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A PDF in which nothing acts by itself, as far as it can be read plainly. */
class PdfTest {

    @TempDir
    private Path folder;

    @Test
    void pagesPicturesAndFormsComeIn() {
        assertThatCode(() -> inspect(pdf("<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [] >> >>")))
                .doesNotThrowAnyException();
        assertThatCode(() -> inspect(
                        packed("<< /Type /Page /Contents 4 0 R >> << /S /URI /URI (https://swt.hubei.gov.cn/) >>")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<< /S /JavaScript /JS (app.alert\\(1\\)) >> | 含有脚本",
                "<< /S /J#61va#53cript /JS (x) >> | 含有脚本",
                "<< /S /Launch /F (cmd.exe) >> | 含有启动其他程序的动作",
                "<< /Type /EmbeddedFile /Length 3 >> | 嵌入了其他文件"
            })
    void whatActsByItselfIsRefusedAlsoWhereItIsPacked(String object, String sentence) throws IOException {
        for (var file : new byte[][] {pdf(object), packed(object)}) {
            assertThatThrownBy(() -> inspect(file))
                    .isInstanceOf(Unfit.class)
                    .hasMessageContaining(sentence)
                    .hasMessageContaining("另存为 PDF");
        }
    }

    private void inspect(byte[] content) throws IOException {
        var file = Files.write(Files.createTempFile(folder, "upload", ""), content);
        Inspection.demandHarmless(file, Inspection.type(file));
    }

    private static byte[] pdf(String object) {
        return ("%PDF-1.7\n1 0 obj\n" + object + "\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] packed(String object) throws IOException {
        var stream = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(stream)) {
            deflater.write(("1 0 " + object).getBytes(StandardCharsets.ISO_8859_1));
        }
        var file = new ByteArrayOutputStream();
        file.writeBytes(("%PDF-1.7\n1 0 obj\n<< /N 1 /Type /ObjStm /First 4 /Filter /FlateDecode /Length "
                        + stream.size() + " >>\nstream\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(stream.toByteArray());
        file.writeBytes("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        return file.toByteArray();
    }
}
