package cn.hubei.trade.file;

import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.tika.Tika;
import org.springframework.web.multipart.MultipartFile;

/** Tells what an upload really is. */
final class Inspection {

    private static final Tika TIKA = new Tika();

    /** A picture of 1 MB can unfold to gigabytes; its header says so beforehand. */
    private static final long PIXELS = 40_000_000;

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private Inspection() {}

    static String type(MultipartFile upload) throws IOException {
        try (var content = upload.getInputStream()) {
            var type = TIKA.detect(content);
            return type.equals("application/zip") || type.equals("application/x-tika-ooxml") ? office(upload) : type;
        }
    }

    /** Office documents are zip files; what is in them tells which. */
    private static String office(MultipartFile upload) throws IOException {
        try (var zip = new ZipInputStream(upload.getInputStream())) {
            int seen = 0;
            for (var entry = zip.getNextEntry(); entry != null && seen < 200; entry = zip.getNextEntry(), seen++) {
                var name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.equals("word/document.xml")) {
                    return OFFICE + "wordprocessingml.document";
                }
                if (name.equals("xl/workbook.xml")) {
                    return OFFICE + "spreadsheetml.sheet";
                }
            }
            return "application/zip";
        }
    }

    /** Whether a picture's header can be read and promises no more than can be shown. */
    static boolean showable(MultipartFile upload) throws IOException {
        try (var input = ImageIO.createImageInputStream(upload.getInputStream())) {
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
