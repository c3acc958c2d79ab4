package cn.hubei.trade.file;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a form's field for files brings.
 *
 * @param uploads now
 * @param held of an earlier try, still ticked
 */
public record Offered(String field, Accepted accepted, List<MultipartFile> uploads, List<UUID> held) {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** @param held of all fields of the form, each with its field's name before it */
    public static Offered of(
            String field, Accepted accepted, @Nullable List<MultipartFile> uploads, @Nullable List<String> held) {
        return new Offered(field, accepted, chosen(uploads), ids(field + ":", held));
    }

    /** The files of a form's 「移除」. */
    public static List<UUID> ids(@Nullable List<String> ticked) {
        return ids("", ticked);
    }

    /** A file field left empty is sent as a file without a name. */
    private static List<MultipartFile> chosen(@Nullable List<MultipartFile> uploads) {
        return Objects.requireNonNullElse(uploads, List.<MultipartFile>of()).stream()
                .filter(upload -> upload.getOriginalFilename() != null
                        && !upload.getOriginalFilename().isEmpty())
                .toList();
    }

    private static List<UUID> ids(String before, @Nullable List<String> ticked) {
        return Objects.requireNonNullElse(ticked, List.<String>of()).stream()
                .filter(id -> id.matches(before + ID))
                .map(id -> UUID.fromString(id.substring(before.length())))
                .distinct()
                .toList();
    }
}
