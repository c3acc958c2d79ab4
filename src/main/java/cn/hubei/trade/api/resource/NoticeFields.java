package cn.hubei.trade.api.resource;

import static cn.hubei.trade.api.Audience.PUBLIC;

import cn.hubei.trade.api.resource.Field.Part;
import cn.hubei.trade.notice.NoticeKind;
import cn.hubei.trade.notice.NoticeState;
import cn.hubei.trade.platform.text.Markdown;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 通知公告、政策法规: what is shown of them. */
final class NoticeFields {

    static final Resource<Shown> RESOURCE = new Resource<>(
            "notices",
            "通知公告（policies 为政策法规，数据项相同）",
            "实时，变更最迟 2 分钟后可按 changedSince 读到",
            null,
            List.of(
                    Field.of(PUBLIC, FieldType.WHOLE, "id", "编号", Shown::id),
                    Field.of(
                            PUBLIC,
                            FieldType.TEXT,
                            "kind",
                            "类别",
                            shown -> shown.item().kind().name()),
                    Field.of(
                            PUBLIC,
                            FieldType.TEXT,
                            "state",
                            "状态",
                            shown -> shown.item().state().name()),
                    Field.of(
                            PUBLIC,
                            FieldType.TEXT,
                            "title",
                            "标题",
                            shown -> shown.item().title()),
                    Field.<Shown>of(
                                    PUBLIC,
                                    FieldType.OBJECT,
                                    "department",
                                    "发布部门",
                                    shown -> OfferingFields.labelled(
                                            shown.item().departmentCode(),
                                            shown.item().department()))
                            .with(new Part("code", "行政区划代码", FieldType.TEXT), new Part("label", "名称", FieldType.TEXT)),
                    Field.of(
                            PUBLIC,
                            FieldType.TIME,
                            "publishedAt",
                            "发布时间",
                            shown -> shown.item().publishedAt()),
                    Field.of(
                            PUBLIC,
                            FieldType.TEXT,
                            "html",
                            "正文",
                            shown -> Markdown.html(shown.item().body())),
                    Field.of(PUBLIC, FieldType.LIST, "attachments", "附件", NoticeFields::attachments)
                            .with(
                                    new Part("name", "文件名", FieldType.TEXT),
                                    new Part("size", "字节数", FieldType.WHOLE),
                                    new Part("url", "下载地址", FieldType.TEXT)),
                    Field.of(PUBLIC, FieldType.TEXT, "url", "页面地址", shown -> page(shown.id())),
                    Field.of(PUBLIC, FieldType.TIME, "changedAt", "变更时间", Shown::changedAt)));

    private NoticeFields() {}

    /** A notice as the database has it. */
    record NoticeItem(
            long id,
            NoticeKind kind,
            NoticeState state,
            String title,
            String body,
            String departmentCode,
            String department,
            @Nullable Instant publishedAt,
            Instant changedAt) {}

    /** A file that lies with a notice. */
    record NoticeFile(long notice, String id, String name, long size) {}

    /** With its files. */
    record Shown(NoticeItem item, List<NoticeFile> files) implements Changing {

        @Override
        public long id() {
            return item.id();
        }

        @Override
        public Instant changedAt() {
            return item.changedAt();
        }

        @Override
        public boolean isGone() {
            return item.state() != NoticeState.PUBLISHED;
        }
    }

    private static String page(long notice) {
        return "/notices/" + notice;
    }

    private static List<Map<String, Object>> attachments(Shown shown) {
        return shown.files().stream().map(NoticeFields::attachment).toList();
    }

    private static Map<String, Object> attachment(NoticeFile file) {
        var attachment = new LinkedHashMap<String, Object>();
        attachment.put("name", file.name());
        attachment.put("size", file.size());
        attachment.put("url", page(file.notice()) + "/attachments/" + file.id());
        return attachment;
    }
}
