package cn.hubei.trade.file;

import cn.hubei.trade.platform.text.Text;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/** What an upload is called. */
final class FileName {

    /** Five less than are kept: an ending may be added. */
    private static final int LONGEST = 250;

    private FileName() {}

    /** The last part of what the browser says, without what nobody sees or what turns its direction, short enough to keep. */
    static String of(MultipartFile upload) {
        var given = Objects.requireNonNullElse(upload.getOriginalFilename(), "");
        var name = Text.tidy(given.replaceAll("[\\n\\t]", "")).replaceAll("^.*[/\\\\]", "");
        if (name.isBlank()) {
            return "未命名";
        }
        return name.length() <= LONGEST ? name : Text.tidy(name.substring(name.length() - LONGEST));
    }
}
