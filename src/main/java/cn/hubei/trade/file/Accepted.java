package cn.hubei.trade.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.util.unit.DataSize;

/** What may be uploaded for one purpose; the type is told by the content and never by the name. */
public enum Accepted {
    /** Manual 3.3.1.3: jpg, png, gif and jpeg of at most 4 MB. */
    PICTURE(DataSize.ofMegabytes(4), "jpg、jpeg、png、gif 图片", Set.of("image/jpeg", "image/png", "image/gif")),

    /** Attachments of a service and evidence of what was held. */
    DOCUMENT(
            DataSize.ofMegabytes(20),
            "jpg、jpeg、png、gif 图片以及 pdf、docx、xlsx 文件",
            Set.of(
                    "image/jpeg",
                    "image/png",
                    "image/gif",
                    "application/pdf",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    /** By which names each type is opened, the usual one first. */
    private static final Map<String, List<String>> ENDINGS = Map.of(
            "image/jpeg", List.of(".jpg", ".jpeg"),
            "image/png", List.of(".png"),
            "image/gif", List.of(".gif"),
            "application/pdf", List.of(".pdf"),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of(".docx"),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of(".xlsx"));

    private final DataSize size;
    private final String description;
    private final Set<String> types;

    Accepted(DataSize size, String description, Set<String> types) {
        this.size = size;
        this.description = description;
        this.types = types;
    }

    long bytes() {
        return size.toBytes();
    }

    public long megabytes() {
        return size.toMegabytes();
    }

    public String description() {
        return description;
    }

    /** A name that ends as its content demands, so that nobody is handed a document that opens as a program. */
    static String named(String name, String type) {
        var endings = ENDINGS.getOrDefault(type, List.of(""));
        var small = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(small::endsWith) ? name : name + endings.get(0);
    }

    boolean takes(String type) {
        return types.contains(type);
    }
}
