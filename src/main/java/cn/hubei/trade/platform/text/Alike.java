package cn.hubei.trade.platform.text;

import java.util.Locale;

/**
 * Compares texts as a reader does: case, width, brackets, middle dots, blanks and invisible characters make no
 * difference. The databases have the same as a function (V1.1).
 */
public final class Alike {

    private static final String FROM = "[{【〔〖〘〚]}】〕〗〙〛・•‧∙⋅";
    private static final String TO = "((((((()))))))·····";

    private Alike() {}

    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** The same for all that are alike; "" where there is nothing to see. */
    public static String key(String text) {
        var words = Text.BLANKS.matcher(Text.halfWidth(text)).replaceAll("").toLowerCase(Locale.ROOT);
        var key = new StringBuilder(words);
        for (int i = 0; i < key.length(); i++) {
            var found = FROM.indexOf(key.charAt(i));
            if (found >= 0) {
                key.setCharAt(i, TO.charAt(found));
            }
        }
        return key.toString();
    }
}
