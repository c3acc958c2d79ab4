package cn.hubei.trade.notice;

import cn.hubei.trade.platform.text.Markdown;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A notice as lists and pages show it, with its department's name. */
public record NoticeRow(
        long id,
        NoticeKind kind,
        String title,
        String body,
        String departmentCode,
        String department,
        NoticeState state,
        int edition,
        @Nullable Instant publishedAt,
        Instant createdAt,
        String createdBy,
        long version) {

    /** The body as a page shows it. */
    public String html() {
        return Markdown.html(body);
    }
}
