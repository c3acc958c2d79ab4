package cn.hubei.trade.file;

import cn.hubei.trade.file.store.Content;
import cn.hubei.trade.platform.list.RowMapping;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which stored files wait for a record. */
@Component
public class HeldRows {

    private static final String STORE = """
            insert into stored_file (id, name, media_type, size, sha256, stored_by, stored_at)
            values (:id, :name, :type, :size, :sha256, :by, :at)
            """;
    private static final String HELD = """
            select f.id, f.name, f.size, h.field
            from stored_file f left join held_file h on h.file_id = f.id
            where f.id in (:ids) and f.stored_by = :account order by f.stored_at, f.id
            """;

    private static final Duration LIFE = Duration.ofDays(1);
    private static final int BATCH = 1_000;

    private final JdbcClient db;
    private final Clock clock;

    public HeldRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param field null once a record has it */
    record HeldRow(
            UUID id, String name, long size, @Nullable String field) {}

    record Upload(UUID id, String name, String type, Content content, long account, String field) {}

    @Transactional
    void add(Upload upload) {
        store(upload);
        db.sql("insert into held_file (file_id, field) values (:id, :field)")
                .param("id", upload.id())
                .param("field", upload.field())
                .update();
    }

    private void store(Upload upload) {
        db.sql(STORE)
                .param("id", upload.id())
                .param("name", upload.name())
                .param("type", upload.type())
                .param("size", upload.content().size())
                .param("sha256", upload.content().sha256())
                .param("by", upload.account())
                .param("at", Moments.db(clock.instant()))
                .update();
    }

    /** Those of these files that are there and were brought by this account. */
    List<HeldRow> of(List<UUID> ids, long account) {
        return ids.isEmpty()
                ? List.of()
                : db.sql(HELD)
                        .param("ids", ids)
                        .param("account", account)
                        .query(RowMapping.of(HeldRow.class))
                        .list();
    }

    /** Whether it waited until now: of two that want it one gets it. */
    boolean release(UUID id) {
        return db.sql("delete from held_file where file_id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Those that nobody has saved for a day; their bytes are left. */
    @Transactional
    public List<UUID> forget() {
        var forgotten = new ArrayList<UUID>();
        for (var id : old()) {
            if (release(id)) {
                db.sql("delete from stored_file where id = :id").param("id", id).update();
                forgotten.add(id);
            }
        }
        return forgotten;
    }

    private List<UUID> old() {
        return db.sql("""
                        select f.id from held_file h join stored_file f on f.id = h.file_id
                        where f.stored_at < :before order by f.stored_at limit :batch
                        """)
                .param("before", Moments.db(clock.instant().minus(LIFE)))
                .param("batch", BATCH)
                .query(UUID.class)
                .list();
    }
}
