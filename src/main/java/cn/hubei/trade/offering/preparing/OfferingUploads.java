package cn.hubei.trade.offering.preparing;

import cn.hubei.trade.file.Accepted;
import cn.hubei.trade.file.Offered;
import cn.hubei.trade.file.Uploads;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files of an offering's form: its attachments, and the picture that the portal shows with it. */
record OfferingUploads(
        @Nullable List<MultipartFile> attachments,
        @Nullable List<String> held,
        @Nullable List<String> removed,
        @Nullable List<MultipartFile> cover,
        @Nullable String coverRemoved) {

    static final String COVER = "cover";

    Uploads attached() {
        return new Uploads(attachments, held, removed);
    }

    Offered offeredCover() {
        return Offered.of(COVER, Accepted.COVER, cover, held);
    }

    boolean isUncovered() {
        return coverRemoved != null;
    }
}
