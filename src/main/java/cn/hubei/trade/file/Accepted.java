package cn.hubei.trade.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.util.unit.DataSize;

/** Which types may be uploaded for a purpose. The type is told by the content, never by the name. */
public enum Accepted {
    /** Manual 3.3.1.3: jpg, png, gif and jpeg of at most 4 MB. */
    PICTURE(DataSize.ofMegabytes(4), "jpg、jpeg、png、gif 图片", Types.JPEG, Types.PNG, Types.GIF),

    /** What the portal shows with an event; kept no larger than it is shown. */
    COVER(DataSize.ofMegabytes(4), "jpg、jpeg、png、webp 图片", Types.JPEG, Types.PNG, Types.WEBP),

    /** Attachments of a service and evidence of what was held. */
    DOCUMENT(
            DataSize.ofMegabytes(20),
            "jpg、jpeg、png、gif、webp 图片以及 pdf、docx、xlsx、ofd 文件",
            Types.JPEG,
            Types.PNG,
            Types.GIF,
            Types.WEBP,
            "application/pdf",
            Types.OFFICE + "wordprocessingml.document",
            Types.OFFICE + "spreadsheetml.sheet",
            "application/ofd");

    private static final class Types {
        static final String JPEG = "image/jpeg";
        static final String PNG = "image/png";
        static final String GIF = "image/gif";
        static final String WEBP = "image/webp";
        static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    }

    /** By which names each type is opened, the usual one first. */
    private static final Map<String, List<String>> ENDINGS = Map.of(
            Types.JPEG,
            List.of(".jpg", ".jpeg"),
            Types.PNG,
            List.of(".png"),
            Types.GIF,
            List.of(".gif"),
            Types.WEBP,
            List.of(".webp"),
            "application/pdf",
            List.of(".pdf"),
            Types.OFFICE + "wordprocessingml.document",
            List.of(".docx"),
            Types.OFFICE + "spreadsheetml.sheet",
            List.of(".xlsx"),
            "application/ofd",
            List.of(".ofd"));

    private final DataSize size;
    private final String description;
    private final List<String> types;

    Accepted(DataSize size, String description, String... types) {
        this.size = size;
        this.description = description;
        this.types = List.of(types);
    }

    public long bytes() {
        return size.toBytes();
    }

    public long megabytes() {
        return size.toMegabytes();
    }

    public String description() {
        return description;
    }

    /** What the browser offers to choose from. */
    public String endings() {
        return types.stream()
                .flatMap(type -> ENDINGS.getOrDefault(type, List.of()).stream())
                .collect(Collectors.joining(","));
    }

    /** A name that ends as its content demands, so that nobody is handed a document that opens as a program. */
    static String named(String name, String type) {
        var endings = ENDINGS.getOrDefault(type, List.of(""));
        var small = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(small::endsWith) ? name : name + endings.get(0);
    }

    /** Everything else is proof of something, and stays byte for byte as it came. */
    boolean isShrunk() {
        return this == COVER;
    }

    boolean takes(String type) {
        return types.contains(type);
    }
}
