package cn.hubei.trade.file.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Office documents and OFD are zip files; their directory, which only a file on disk gives, tells which. */
final class Archive {

    static final String ZIP = "application/zip";

    private Archive() {}

    static String type(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (OfficeDocument.is(zip)) {
                return new OfficeDocument(zip).mediaType();
            }
            return Ofd.is(zip) ? Ofd.TYPE : ZIP;
        } catch (ZipException broken) {
            throw Unfit.broken();
        }
    }

    static void demandHarmless(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (Ofd.is(zip)) {
                Ofd.demandHarmless(zip);
            } else {
                new OfficeDocument(zip).demandHarmless();
            }
        } catch (ZipException broken) {
            throw Unfit.broken();
        }
    }
}
