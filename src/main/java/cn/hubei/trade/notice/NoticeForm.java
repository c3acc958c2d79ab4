package cn.hubei.trade.notice;

import cn.hubei.trade.platform.form.Hidden;
import cn.hubei.trade.platform.text.Longest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice as it is typed. */
record NoticeForm(
        @Pattern(regexp = "NOTICE|POLICY", message = "请选择类别") @Nullable
        String kind,

        @NotBlank(message = "请填写标题") @Longest(value = 100, label = "标题") @Nullable
        String title,

        @NotBlank(message = "请填写正文") @Longest(value = 20_000, label = "正文") @Nullable
        String body,

        @Nullable String version,
        @Nullable String formKey) {

    static NoticeForm empty() {
        return new NoticeForm(
                NoticeKind.NOTICE.name(), "", "", "", UUID.randomUUID().toString());
    }

    static NoticeForm of(Notice notice) {
        var text = notice.text();
        return new NoticeForm(text.kind().name(), text.title(), text.body(), String.valueOf(notice.version()), "");
    }

    /** Of a form without errors. */
    NoticeText text() {
        return new NoticeText(
                NoticeKind.valueOf(Objects.requireNonNull(kind)),
                Objects.requireNonNull(title).strip(),
                Objects.requireNonNull(body).strip());
    }

    long seenVersion() {
        return Hidden.version(version);
    }

    UUID key() {
        return Hidden.key(formKey);
    }
}
