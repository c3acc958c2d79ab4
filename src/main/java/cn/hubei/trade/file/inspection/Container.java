package cn.hubei.trade.file.inspection;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tells programs and containers by their first bytes. Macros and embedded objects lie in containers, whatever the
 * file is called.
 */
final class Container {

    private static final List<String> SIGNS = List.of(
            "\u00D0\u00CF\u0011\u00E0", "MZ", "PK\u0003\u0004", "\u007FELF", "#!", "%PDF", "Rar!", "7z\u00BC\u00AF");

    private Container() {}

    static boolean is(byte[] start) {
        var text = new String(start, StandardCharsets.ISO_8859_1);
        return SIGNS.stream().anyMatch(text::startsWith);
    }
}
