package cn.hubei.trade.notice;

import cn.hubei.trade.file.Attached;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.reference.Departments;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of notices: a department's own, all for the province's, and what the portal shows. */
@Component
public class NoticeRows {

    private static final String FROM = """
            from notice n join department_fact d on d.code = n.department_code join account_fact a on a.id = n.created_by
            """;
    private static final String HEAD = """
            select n.id, n.kind, n.title, n.department_code, d.name department, n.state, n.edition, n.published_at,
                   n.created_at, a.display_name created_by, n.version, \
            """;
    private static final String WHOLE = HEAD + "n.body";
    /** A list shows no bodies, which may be long. */
    private static final String OUTLINE = HEAD + "'' as body";

    private static final String NEWEST = "n.created_at desc, n.id desc";
    private static final String NEWEST_PUBLISHED = "n.published_at desc, n.id desc";

    private final JdbcClient db;

    NoticeRows(JdbcClient db) {
        this.db = db;
    }

    public record NoticeSearch(
            @Nullable String title,
            @Nullable String kind,
            @Nullable String department,
            @Nullable String state) {

        static final NoticeSearch ALL = new NoticeSearch(null, null, null, null);
    }

    Rows<NoticeRow> ofDepartment(String department, NoticeSearch search, Place page) {
        return matching(within(OUTLINE, department), search)
                .where("n.state = :state", "state", search.state())
                .page(db, NoticeRow.class, NEWEST, page);
    }

    Optional<NoticeRow> ofDepartment(String department, long id) {
        return within(WHOLE, department).where("n.id = :id", "id", id).one(db, NoticeRow.class);
    }

    public Rows<NoticeRow> published(NoticeSearch search, Place page) {
        return matching(onPortal(OUTLINE), search).page(db, NoticeRow.class, NEWEST_PUBLISHED, page);
    }

    public Optional<NoticeRow> published(long id) {
        return onPortal(WHOLE).where("n.id = :id", "id", id).one(db, NoticeRow.class);
    }

    public List<NoticeRow> newest(NoticeKind kind, int number) {
        return onPortal(OUTLINE)
                .where("n.kind = :kind", "kind", kind.name())
                .first(db, NoticeRow.class, NEWEST_PUBLISHED, number);
    }

    public List<Attached> attachments(long notice) {
        return db.sql("""
                        select f.id, f.name, f.size from notice_attachment a join stored_file_fact f on f.id = a.file_id
                        where a.notice = :notice order by a.notice_key
                        """).param("notice", notice).query(Attached.class).list();
    }

    private static RowQuery within(String select, String department) {
        var query = new RowQuery(select, FROM);
        return Departments.isProvincial(department)
                ? query
                : query.where("n.department_code = :own", "own", department);
    }

    private static RowQuery onPortal(String select) {
        return new RowQuery(select, FROM).where("n.state = 'PUBLISHED'");
    }

    private static RowQuery matching(RowQuery query, NoticeSearch search) {
        return query.contains("n.title", search.title())
                .where("n.kind = :kind", "kind", search.kind())
                .contains("d.name", search.department());
    }
}
