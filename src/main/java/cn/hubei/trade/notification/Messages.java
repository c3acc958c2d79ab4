package cn.hubei.trade.notification;

import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An account's own messages. */
@Component
class Messages {

    private final JdbcClient db;
    private final Clock clock;

    Messages(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    record MessageSearch(@Nullable String text, @Nullable String read) {}

    Rows<MessageRow> page(long account, MessageSearch search, Place page) {
        var query = new RowQuery("select m.id, m.title, m.body, m.created_at, m.read_at", "from message m")
                .where("m.account_id = :account", "account", account)
                .contains("m.title", search.text());
        if ("no".equals(search.read())) {
            query.where("m.read_at is null");
        } else if ("yes".equals(search.read())) {
            query.where("m.read_at is not null");
        }
        return query.page(db, MessageRow.class, "m.created_at desc, m.id desc", page);
    }

    /** The record that it is about; another's message does not exist. */
    @Transactional
    public String read(long id, long account) {
        var link = db.sql("select link from message where id = :id and account_id = :account")
                .param("id", id)
                .param("account", account)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
        mark(account, " and id = :until", id);
        return link;
    }

    /** Those that its reader has seen in the list: what came since stays unread. */
    @Transactional
    public void readAll(long account, long until) {
        mark(account, " and id <= :until", until);
    }

    private void mark(long account, String which, long id) {
        db.sql("update message set read_at = :now where unread_for = :account" + which)
                .param("now", Moments.db(clock.instant()))
                .param("account", account)
                .param("until", id)
                .update();
    }
}
