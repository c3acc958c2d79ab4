package cn.hubei.trade.api.resource;

import static java.util.stream.Collectors.groupingBy;

import cn.hubei.trade.api.resource.NoticeFields.NoticeFile;
import cn.hubei.trade.api.resource.NoticeFields.NoticeItem;
import cn.hubei.trade.api.resource.NoticeFields.Shown;
import cn.hubei.trade.notice.NoticeKind;
import cn.hubei.trade.platform.list.RowQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads notices that are published, or were. */
@Component
class NoticeFeed {

    private static final String SELECT = """
            select n.notice_id id, n.kind, n.state, n.title, n.body, n.department_code, d.name department, n.published_at,
                   n.changed_at
            """;
    private static final String FROM = " from notice_fact n join department_fact d on d.code = n.department_code";

    private final JdbcClient db;

    NoticeFeed(JdbcClient db) {
        this.db = db;
    }

    List<Shown> page(NoticeKind kind, Slice slice) {
        var query = new RowQuery(SELECT, FROM)
                .where("n.kind = :kind", "kind", kind.name())
                .where(slice.isSync() ? "n.published_at is not null" : "n.state = 'PUBLISHED'");
        return shown(slice.narrow(query, "n.changed_at", "n.notice_id")
                .first(db, NoticeItem.class, "n.changed_at, n.notice_id", slice.limit() + 1));
    }

    Optional<Shown> one(long id) {
        var found = new RowQuery(SELECT, FROM)
                .where("n.state = 'PUBLISHED'")
                .where("n.notice_id = :id", "id", id)
                .one(db, NoticeItem.class);
        return shown(found.stream().toList()).stream().findFirst();
    }

    private List<Shown> shown(List<NoticeItem> items) {
        var files = files(items.stream().map(NoticeItem::id).toList());
        return items.stream()
                .map(item -> new Shown(item, files.getOrDefault(item.id(), List.of())))
                .toList();
    }

    private Map<Long, List<NoticeFile>> files(List<Long> notices) {
        return notices.isEmpty()
                ? Map.of()
                : db.sql("""
                                select a.notice, cast(f.id as varchar) id, f.name, f.size
                                from notice_attachment_fact a join stored_file_fact f on f.id = a.file_id
                                where a.notice in (:notices) order by a.notice, a.notice_key
                                """).param("notices", notices).query(NoticeFile.class).list().stream()
                        .collect(groupingBy(NoticeFile::notice));
    }
}
