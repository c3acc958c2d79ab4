package cn.hubei.trade.file.upkeep;

import cn.hubei.trade.file.store.FileStore;
import cn.hubei.trade.platform.list.RowMapping;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares the store with the table page by page, so that a million files need no more memory than one page. */
@Component
class ComparingFiles {

    /** What was written within a day may belong to an upload that goes on. */
    static final Duration GRACE = Duration.ofDays(1);

    private static final int PAGE = 1_000;
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient db;
    private final FileStore store;
    private final Clock clock;

    ComparingFiles(JdbcClient db, FileStore store, Clock clock) {
        this.db = db;
        this.store = store;
        this.clock = clock;
    }

    private record Row(UUID id, long size, Instant storedAt) {}

    StoreComparison compare() throws IOException {
        var now = clock.instant();
        var found = new StoreComparison(now, now.minus(GRACE));
        var from = FIRST;
        for (var page = store.after(from); !page.isEmpty(); page = store.after(from)) {
            var to = page.get(page.size() - 1).id();
            compare(page, from, to, found);
            from = to;
        }
        compare(List.of(), from, null, found);
        return found;
    }

    /** Up to {@code to}, or to the end. */
    private void compare(List<FileStore.Kept> page, UUID from, @Nullable UUID to, StoreComparison found) {
        Map<UUID, FileStore.Kept> strangers = new LinkedHashMap<>();
        page.forEach(kept -> strangers.put(kept.id(), kept));
        var last = from;
        for (var rows = rows(last, to); !rows.isEmpty(); rows = rows(last, to)) {
            for (var row : rows) {
                found.row(row.id(), row.size(), row.storedAt(), strangers.remove(row.id()));
                last = row.id();
            }
        }
        strangers.values().forEach(found::stranger);
    }

    private List<Row> rows(UUID after, @Nullable UUID to) {
        return db.sql("select id, size, stored_at from stored_file where id > :after"
                        + (to == null ? "" : " and id <= :to") + " order by id limit :page")
                .param("after", after)
                .param("to", to)
                .param("page", PAGE)
                .query(RowMapping.of(Row.class))
                .list();
    }
}
