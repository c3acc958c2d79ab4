package cn.hubei.trade.qualification;

import cn.hubei.trade.file.Accepted;
import cn.hubei.trade.file.Chosen;
import cn.hubei.trade.file.Offered;
import cn.hubei.trade.platform.form.Hidden;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The pictures of an edited filing: new ones by kind, and which are to go; the fields are named as the kinds are. */
record AttachmentForm(
        @Nullable List<MultipartFile> BUSINESS_LICENCE,
        @Nullable List<MultipartFile> CERTIFICATE,
        @Nullable List<MultipartFile> OTHER,
        @Nullable List<String> held,
        @Nullable List<String> removed,
        @Nullable String version) {

    static AttachmentForm of(long version) {
        return new AttachmentForm(List.of(), List.of(), List.of(), List.of(), List.of(), String.valueOf(version));
    }

    long seenVersion() {
        return Hidden.version(version);
    }

    /** By kind, each in a field of that name. */
    ChosenPictures chosen(Function<Offered, Chosen> choice) {
        return new ChosenPictures(Map.of(
                AttachmentKind.BUSINESS_LICENCE,
                        choice.apply(offered(AttachmentKind.BUSINESS_LICENCE, BUSINESS_LICENCE)),
                AttachmentKind.CERTIFICATE, choice.apply(offered(AttachmentKind.CERTIFICATE, CERTIFICATE)),
                AttachmentKind.OTHER, choice.apply(offered(AttachmentKind.OTHER, OTHER))));
    }

    private Offered offered(AttachmentKind kind, @Nullable List<MultipartFile> uploads) {
        return Offered.of(kind.name(), Accepted.PICTURE, uploads, held);
    }

    List<UUID> gone() {
        return Offered.ids(removed);
    }
}
