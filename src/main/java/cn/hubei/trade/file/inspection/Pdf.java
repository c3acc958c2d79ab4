package cn.hubei.trade.file.inspection;

import java.nio.ByteBuffer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Searches a PDF for active content, in its plain text and in its compressed object streams. What is encrypted is not
 * seen.
 */
final class Pdf {

    private static final Pattern SCRIPT = name("JavaScript");
    private static final Pattern LAUNCH = name("Launch");
    private static final Pattern ENCLOSED = name("EmbeddedFile");
    private static final Pattern MEDIA = name("RichMedia");
    private static final Pattern OBJECTS = Pattern.compile("/ObjStm.{0,500}?stream\\r?\\n", Pattern.DOTALL);

    private static final int MOST_UNPACKED = 8 * 1024 * 1024;
    private static final int MOST_TOGETHER = 64 * 1024 * 1024;

    private Pdf() {}

    static void demandHarmless(Latin file) {
        demandPlain(file);
        var together = 0;
        var objects = OBJECTS.matcher(file);
        while (objects.find()) {
            var unpacked = unpacked(file, objects.end());
            together += unpacked.length();
            if (unpacked.length() == MOST_UNPACKED || together > MOST_TOGETHER) {
                throw new Unfit("的结构过于复杂，无法检查" + remedy());
            }
            demandPlain(unpacked);
        }
    }

    private static void demandPlain(CharSequence text) {
        demandWithout(SCRIPT, text, "含有脚本（JavaScript）");
        demandWithout(LAUNCH, text, "含有启动其他程序的动作");
        demandWithout(ENCLOSED, text, "嵌入了其他文件");
        demandWithout(MEDIA, text, "含有可运行的多媒体内容");
    }

    private static void demandWithout(Pattern what, CharSequence text, String sentence) {
        if (what.matcher(text).find()) {
            throw new Unfit(sentence + remedy());
        }
    }

    private static String remedy() {
        return "，请用 PDF 阅读器或浏览器打开，「打印 - 另存为 PDF」后上传";
    }

    /** "" of what is packed in another way. */
    private static Latin unpacked(Latin file, int from) {
        var inflater = new Inflater();
        try {
            inflater.setInput(file.bytes().slice(from, file.length() - from));
            var bytes = ByteBuffer.allocate(MOST_UNPACKED);
            while (!inflater.finished() && inflater.inflate(bytes) > 0) {}
            return new Latin(bytes.flip());
        } catch (DataFormatException packedOtherwise) {
            return new Latin(ByteBuffer.allocate(0));
        } finally {
            inflater.end();
        }
    }

    /** Each letter of a name may also stand as its number: {@code /J#61vaScript}. */
    private static Pattern name(String name) {
        return Pattern.compile("/"
                + name.chars()
                        .mapToObj(letter -> "(?:%c|#%02x|#%02X)".formatted(letter, letter, letter))
                        .collect(Collectors.joining()));
    }
}
