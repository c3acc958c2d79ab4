package cn.hubei.trade.application.evidence;

import cn.hubei.trade.file.Accepted;
import cn.hubei.trade.file.Offered;
import cn.hubei.trade.platform.form.Hidden;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files that are to be evidence. */
record EvidenceForm(
        @Nullable List<MultipartFile> files,
        @Nullable List<String> held,
        @Nullable String formKey) {

    static final String FIELD = "files";

    Offered offered() {
        return Offered.of(FIELD, Accepted.DOCUMENT, files, held);
    }

    UUID key() {
        return Hidden.key(formKey);
    }
}
