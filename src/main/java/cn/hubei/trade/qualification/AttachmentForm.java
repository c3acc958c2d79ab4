package cn.hubei.trade.qualification;

import cn.hubei.trade.account.CompanyProfile;
import cn.hubei.trade.platform.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The pictures of an edited filing: new ones by kind, and which are to go; the fields are named as the kinds are. */
record AttachmentForm(
        @Nullable List<MultipartFile> BUSINESS_LICENCE,
        @Nullable List<MultipartFile> CERTIFICATE,
        @Nullable List<MultipartFile> OTHER,
        @Nullable List<String> removed,
        @Nullable String version) {

    static AttachmentForm of(long version) {
        return new AttachmentForm(List.of(), List.of(), List.of(), List.of(), String.valueOf(version));
    }

    long seenVersion() {
        return Hidden.version(version);
    }

    PreparingFiling.Changes changes(CompanyProfile profile) {
        return new PreparingFiling.Changes(
                profile,
                Map.of(
                        AttachmentKind.BUSINESS_LICENCE, chosen(BUSINESS_LICENCE),
                        AttachmentKind.CERTIFICATE, chosen(CERTIFICATE),
                        AttachmentKind.OTHER, chosen(OTHER)),
                Objects.requireNonNullElse(removed, List.<String>of()).stream()
                        .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                        .map(UUID::fromString)
                        .toList());
    }

    /** A file field left empty is sent as a file without a name. */
    private static List<MultipartFile> chosen(@Nullable List<MultipartFile> uploads) {
        return Objects.requireNonNullElse(uploads, List.<MultipartFile>of()).stream()
                .filter(upload -> upload.getOriginalFilename() != null
                        && !upload.getOriginalFilename().isEmpty())
                .toList();
    }
}
