package cn.hubei.trade.file.inspection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The container of Office before 2007, also used for documents with a password; the names of its streams tell which.
 */
final class OldOffice {

    static final String LOCKED = "application/x-locked-office";
    private static final Map<Pattern, String> STREAMS = streams();

    private OldOffice() {}

    static String type(Latin file) {
        return STREAMS.entrySet().stream()
                .filter(stream -> stream.getKey().matcher(file).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("application/x-ole-storage");
    }

    private static Map<Pattern, String> streams() {
        var streams = new LinkedHashMap<Pattern, String>();
        streams.put(named("EncryptedPackage"), LOCKED);
        streams.put(named("WordDocument"), "application/msword");
        streams.put(named("PowerPoint Document"), "application/vnd.ms-powerpoint");
        streams.put(named("Workbook"), "application/vnd.ms-excel");
        streams.put(named("Book"), "application/vnd.ms-excel");
        return streams;
    }

    /** Names stand in the directory with two bytes a character, from their sixty-four bytes' first on. */
    private static Pattern named(String name) {
        var wide = new StringBuilder();
        name.chars().forEach(letter -> wide.append((char) letter).append("\\x00"));
        return Pattern.compile(wide + "\\x00\\x00");
    }
}
