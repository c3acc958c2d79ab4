package cn.hubei.trade.offering;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files of an edited service: new ones, and which are to go. */
record AttachmentsForm(
        @Nullable List<MultipartFile> attachments, @Nullable List<String> removed) {

    /** A file field left empty is sent as a file without a name. */
    List<MultipartFile> chosen() {
        return Objects.requireNonNullElse(attachments, List.<MultipartFile>of()).stream()
                .filter(upload -> upload.getOriginalFilename() != null
                        && !upload.getOriginalFilename().isEmpty())
                .toList();
    }

    List<UUID> gone() {
        return Objects.requireNonNullElse(removed, List.<String>of()).stream()
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .toList();
    }
}
