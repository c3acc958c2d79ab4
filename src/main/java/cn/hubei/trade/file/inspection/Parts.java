package cn.hubei.trade.file.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip file's entries, of which never more is unfolded than is asked for. */
final class Parts {

    private static final int MOST = 10_000;
    /** What whoever opens it would have to hold. */
    private static final long MOST_UNFOLDED = 1L << 30;
    /** What is read of a document's tables, all together. */
    private static final int MOST_READ = 16 * 1024 * 1024;

    private static final int START = 8;

    private final ZipFile zip;
    private final List<String> names;
    private int left = MOST_READ;

    Parts(ZipFile zip) {
        this.zip = zip;
        demandReasonable();
        names = zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .toList();
        var different = new HashSet<String>();
        if (!names.stream().allMatch(name -> different.add(name.toLowerCase(Locale.ROOT)))) {
            // Two of one name: who looks and who opens might each take another.
            throw Unfit.broken();
        }
    }

    List<String> names() {
        return names;
    }

    byte[] whole(String name) throws IOException {
        try (var content = open(name)) {
            var read = content.readNBytes(left + 1);
            left -= read.length;
            if (left < 0) {
                throw tooMuch();
            }
            return read;
        }
    }

    byte[] start(String name) throws IOException {
        try (var content = open(name)) {
            return content.readNBytes(START);
        }
    }

    void copy(String name, Path target) throws IOException {
        try (var content = open(name);
                var copy = Files.newOutputStream(target)) {
            var read = content.readNBytes(MOST_READ + 1);
            if (read.length > MOST_READ) {
                throw tooMuch();
            }
            copy.write(read);
        }
    }

    private InputStream open(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new ZipException(name);
        }
        return zip.getInputStream(entry);
    }

    private void demandReasonable() {
        if (zip.size() > MOST || zip.stream().mapToLong(ZipEntry::getSize).sum() > MOST_UNFOLDED) {
            throw tooMuch();
        }
    }

    private static Unfit tooMuch() {
        return new Unfit("展开后过大，无法检查，请拆分，或导出为 PDF 后上传");
    }
}
