package cn.hubei.trade.platform.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cleans typed text of what nobody sees, such as the marks that come along when it is pasted. */
public final class Text {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    /** Zero-width, direction and control characters and halves of characters; PostgreSQL keeps no NUL. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Cs}&&[^\\n\\t]]+");

    /** Blanks of every sort; the last five are letters and signs that show nothing. */
    private static final String BLANK = "\\s\\p{Z}\\u115F\\u1160\\u2800\\u3164\\uFFA0";

    static final Pattern BLANKS = Pattern.compile("[" + BLANK + "]+");
    private static final Pattern VISIBLE = Pattern.compile("[^\\p{M}" + BLANK + "]");
    private static final Pattern BLANKS_AND_HYPHENS = Pattern.compile("[\\p{Pd}\\u2212" + BLANK + "]+");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");

    private Text() {}

    /** Without what is invisible and without blanks at the ends; "" where nothing is left to see. */
    public static String tidy(String typed) {
        var lines = LINE_END.matcher(typed).replaceAll("\n");
        var visible = INVISIBLE.matcher(lines).replaceAll("");
        return stripped(Normalizer.normalize(visible, Form.NFC));
    }

    /** Full-width letters, digits and signs are the narrow ones. */
    public static String halfWidth(String typed) {
        return tidy(Normalizer.normalize(tidy(typed), Form.NFKC));
    }

    /** Read aloud or from paper: blanks and hyphens are no part of it. */
    public static String code(String typed) {
        return BLANKS_AND_HYPHENS.matcher(halfWidth(typed)).replaceAll("");
    }

    /** 1,000 and １０００ are 1000. */
    public static String number(String typed) {
        var digits = BLANKS.matcher(halfWidth(typed)).replaceAll("");
        return THOUSANDS.matcher(digits).replaceAll("");
    }

    /** 。 between the parts of a domain is its dot, as browsers take it (RFC 3490, 3.1). */
    public static String email(String typed) {
        return halfWidth(typed).replace('。', '.');
    }

    /** A password is what was typed; but no database keeps a NUL. */
    public static String secret(String typed) {
        return typed.replace("\0", "");
    }

    /** As a person counts: 𠮷 is one. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** What is too long about it and by how much; null where nothing is. */
    public static @Nullable String tooLong(String label, int longest, String text) {
        var length = length(text);
        return length <= longest
                ? null
                : "%s不超过 %d 个字，现有 %d 个，请删去 %d 个".formatted(label, longest, length, length - longest);
    }

    /** Its beginning, no character of it halved. */
    public static String beginning(String text, int most) {
        return length(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** Its beginning in one line, and a sign where there is more. */
    public static String excerpt(String text, int most) {
        var line = BLANKS.matcher(text).replaceAll(" ");
        return length(line) <= most ? line : beginning(line, most) + "…";
    }

    private static String stripped(String text) {
        var visible = VISIBLE.matcher(text);
        if (!visible.find()) {
            return "";
        }
        var start = visible.start();
        var end = text.length();
        while (BLANKS.matcher(text.substring(end - 1, end)).matches()) {
            end--;
        }
        return text.substring(start, end);
    }
}
