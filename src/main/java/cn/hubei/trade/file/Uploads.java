package cn.hubei.trade.file;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files of an edited record: new ones, and which are to go. */
public record Uploads(
        @Nullable List<MultipartFile> attachments, @Nullable List<String> removed) {

    /** A file field left empty is sent as a file without a name. */
    public List<MultipartFile> chosen() {
        return Objects.requireNonNullElse(attachments, List.<MultipartFile>of()).stream()
                .filter(upload -> upload.getOriginalFilename() != null
                        && !upload.getOriginalFilename().isEmpty())
                .toList();
    }

    public List<UUID> gone() {
        return Objects.requireNonNullElse(removed, List.<String>of()).stream()
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .toList();
    }
}
