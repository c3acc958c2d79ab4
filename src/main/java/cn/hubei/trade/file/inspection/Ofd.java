package cn.hubei.trade.file.inspection;

import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** GB/T 33190: pages in XML with pictures, fonts, signatures and what an invoice encloses as data. */
final class Ofd {

    static final String TYPE = "application/ofd";

    private static final String ROOT = "OFD.xml";
    private static final Pattern ENDINGS =
            Pattern.compile("(?i).*\\.(xml|xsd|png|jpe?g|gif|bmp|tiff?|jb2|jbig2|ttf|otf|ttc|cff|esl|dat|sig)");

    private Ofd() {}

    static boolean is(ZipFile zip) {
        return zip.getEntry(ROOT) != null;
    }

    static void demandHarmless(ZipFile zip) {
        zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .filter(name -> !ENDINGS.matcher(name).matches())
                .findFirst()
                .ifPresent(name -> {
                    throw DangerousTypes.ENCLOSED.at(name);
                });
    }
}
