package cn.hubei.trade.file.inspection;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.Tika;

/** Tells what an upload really is, and refuses active content and what cannot be shown. */
public final class Inspection {

    private static final Tika TIKA = new Tika();
    /** What Tika looks at. */
    private static final int START = 65_536;

    private static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-tika-ooxml");
    private static final String OLE = "application/x-tika-msoffice";

    private Inspection() {}

    /** Its media type, by its content alone. */
    public static String type(Path file) throws IOException {
        var type = TIKA.detect(start(file));
        if (ARCHIVES.contains(type)) {
            return Archive.type(file);
        }
        return type.equals(OLE) ? OldOffice.type(mapped(file)) : type;
    }

    /** @throws Unfit where what is of an accepted type is not to be had as it is */
    public static void demandHarmless(Path file, String type) throws IOException {
        if (type.startsWith("image/")) {
            Pixels.demandShowable(file, type);
        } else if (type.equals("application/pdf")) {
            Pdf.demandHarmless(mapped(file));
        } else {
            Archive.demandHarmless(file);
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(START);
        }
    }

    private static Latin mapped(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            return new Latin(channel.map(MapMode.READ_ONLY, 0, channel.size()));
        }
    }
}
