package cn.hubei.trade.file.upkeep;

import cn.hubei.trade.file.store.FileStore;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes bytes that no row knows and reports rows whose bytes are gone. Running it twice at once is harmless. */
@Component
class SweepingFiles {

    private static final Logger LOG = LoggerFactory.getLogger(SweepingFiles.class);
    private static final int BATCH = 1_000;

    private final ComparingFiles comparing;
    private final JdbcClient db;
    private final FileStore store;
    private final Clock clock;
    private final Counter swept;
    private final AtomicLong missing;

    SweepingFiles(ComparingFiles comparing, JdbcClient db, FileStore store, Clock clock, MeterRegistry meters) {
        this.comparing = comparing;
        this.db = db;
        this.store = store;
        this.clock = clock;
        swept = meters.counter("platform.files.orphans.swept");
        missing = meters.gauge("platform.files.lost", new AtomicLong());
    }

    @Scheduled(cron = "${platform.files.sweep-at:0 30 3 * * *}", zone = "Asia/Shanghai")
    @SchedulerLock(name = "files-sweep", lockAtMostFor = "PT2H", lockAtLeastFor = "PT10M")
    void sweep() throws IOException {
        var found = comparing.compare();
        missing.set(found.lost() + found.damaged());
        if (!found.isWhole()) {
            LOG.error("{} files are lost and {} damaged: {}", found.lost(), found.damaged(), found.problems());
        }
        if (found.orphaned() <= found.whole()) {
            sweep(found);
            return;
        }
        // Rather the bucket or the database of another platform than so many orphans.
        LOG.error(
                "{} files belong to nothing and only {} to this database: nothing is swept",
                found.orphaned(),
                found.whole());
    }

    private void sweep(StoreComparison found) throws IOException {
        for (int from = 0; from < found.orphans().size(); from += BATCH) {
            delete(found.orphans()
                    .subList(from, Math.min(from + BATCH, found.orphans().size())));
        }
        var left = store.tidy(clock.instant().minus(ComparingFiles.GRACE));
        LOG.info("{} files are whole, {} orphans and {} broken uploads swept", found.whole(), found.orphaned(), left);
    }

    /** Asked once more: what is deleted is gone for good, and the walk trusts the database's order of ids. */
    private void delete(List<UUID> orphans) throws IOException {
        var known = new HashSet<>(db.sql("select id from stored_file where id in (:ids)")
                .param("ids", orphans)
                .query(UUID.class)
                .list());
        for (var orphan : orphans) {
            if (!known.contains(orphan)) {
                store.delete(orphan);
                swept.increment();
            }
        }
    }
}
