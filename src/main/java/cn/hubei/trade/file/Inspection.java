package cn.hubei.trade.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.tika.Tika;
import org.springframework.web.multipart.MultipartFile;

/** Tells what an upload really is. */
final class Inspection {

    private static final Tika TIKA = new Tika();

    /** A picture of 1 MB can unfold to gigabytes; its header says so beforehand. */
    private static final long PIXELS = 40_000_000;

    private static final String ZIP = "application/zip";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private Inspection() {}

    static String type(MultipartFile upload) throws IOException {
        try (var content = upload.getInputStream()) {
            var type = TIKA.detect(content);
            return type.equals(ZIP) || type.equals("application/x-tika-ooxml") ? office(upload) : type;
        }
    }

    /** Office documents are zip files; their directory, which only a file on disk gives, tells which. */
    private static String office(MultipartFile upload) throws IOException {
        var aside = Files.createTempFile("upload", ".zip");
        try (var content = upload.getInputStream()) {
            Files.copy(content, aside, StandardCopyOption.REPLACE_EXISTING);
            return documentType(aside);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static String documentType(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") == null || hasProgram(zip)) {
                return ZIP;
            }
            if (zip.getEntry("word/document.xml") != null) {
                return OFFICE + "wordprocessingml.document";
            }
            return zip.getEntry("xl/workbook.xml") != null ? OFFICE + "spreadsheetml.sheet" : ZIP;
        } catch (ZipException broken) {
            return ZIP;
        }
    }

    private static boolean hasProgram(ZipFile zip) {
        return zip.stream()
                .anyMatch(entry -> entry.getName().matches("(?i).*(vbaProject\\.bin|\\.class|\\.exe|\\.dll)"));
    }

    /** Whether a picture's header can be read and promises no more than can be shown. */
    static boolean showable(MultipartFile upload) throws IOException {
        try (var content = upload.getInputStream();
                var input = ImageIO.createImageInputStream(content)) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                return (long) reader.getWidth(0) * reader.getHeight(0) <= PIXELS;
            } catch (IOException | RuntimeException broken) {
                return false;
            } finally {
                reader.dispose();
            }
        }
    }
}
