package cn.hubei.trade.notice;

import cn.hubei.trade.platform.list.RowMapping;
import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps each publication of a notice as it stood. */
@Component
class Editions {

    private final JdbcClient db;

    Editions(JdbcClient db) {
        this.db = db;
    }

    /** When it was on the portal, and who put it there and took it down. */
    public record EditionRow(
            int number,
            String title,
            String body,
            Instant publishedAt,
            String publishedBy,
            @Nullable Instant takenDownAt,
            @Nullable String takenDownBy) {}

    void record(Notice notice, long account, Instant now) {
        db.sql("""
                        insert into notice_edition (notice_id, number, kind, title, body, attachments, published_at, published_by)
                        values (:id, :number, :kind, :title, :body, :attachments, :now, :by)
                        """)
                .param("id", notice.id())
                .param("number", notice.edition())
                .param("kind", notice.text().kind().name())
                .param("title", notice.text().title())
                .param("body", notice.text().body())
                .param(
                        "attachments",
                        notice.attachments().stream().map(UUID::toString).collect(Collectors.joining(",")))
                .param("now", Moments.db(now))
                .param("by", account)
                .update();
    }

    void end(Notice notice, long account, Instant now) {
        db.sql(
                        "update notice_edition set taken_down_at = :now, taken_down_by = :by where notice_id = :id and number = :number")
                .param("now", Moments.db(now))
                .param("by", account)
                .param("id", notice.id())
                .param("number", notice.edition())
                .update();
    }

    /** The newest first. */
    List<EditionRow> of(long notice) {
        return db.sql("""
                        select e.number, e.title, e.body, e.published_at, publisher.display_name published_by,
                               e.taken_down_at, other.display_name taken_down_by
                        from notice_edition e join account_fact publisher on publisher.id = e.published_by
                          left join account_fact other on other.id = e.taken_down_by
                        where e.notice_id = :id order by e.number desc
                        """)
                .param("id", notice)
                .query(RowMapping.of(EditionRow.class))
                .list();
    }
}
