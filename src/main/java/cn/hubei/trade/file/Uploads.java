package cn.hubei.trade.file;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The attachments of an edited record: new ones, those that an earlier try has brought, and which are to go. */
public record Uploads(
        @Nullable List<MultipartFile> attachments,
        @Nullable List<String> held,
        @Nullable List<String> removed) {

    public static final String FIELD = "attachments";

    public Offered offered() {
        return Offered.of(FIELD, Accepted.DOCUMENT, attachments, held);
    }

    public List<UUID> gone() {
        return Offered.ids(removed);
    }
}
