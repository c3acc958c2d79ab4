package cn.hubei.trade.file.inspection;

import cn.hubei.trade.file.inspection.Elements.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A document's table of content types: of a part by its name, or else by its ending. */
final class ContentTypes {

    static final String PART = "[Content_Types].xml";

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byEnding = new HashMap<>();

    ContentTypes(List<Element> lines) {
        for (var line : lines) {
            if (line.name().equals("Override")) {
                byName.put(small(line.get("PartName")), small(line.get("ContentType")));
            } else if (line.name().equals("Default")) {
                byEnding.put(small(line.get("Extension")), small(line.get("ContentType")));
            }
        }
    }

    /** In small letters; "" of what the table does not name. */
    String of(String part) {
        var name = small(part);
        var ending = name.substring(name.lastIndexOf('.') + 1);
        return byName.getOrDefault("/" + name, byEnding.getOrDefault(ending, ""));
    }

    private static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
