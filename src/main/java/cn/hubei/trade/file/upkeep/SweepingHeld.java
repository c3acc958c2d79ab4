package cn.hubei.trade.file.upkeep;

import cn.hubei.trade.file.HeldRows;
import cn.hubei.trade.file.store.FileStore;
import java.io.IOException;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes uploads that nobody saved; bytes that stay behind are orphans. */
@Component
public class SweepingHeld {

    private final HeldRows rows;
    private final FileStore store;

    public SweepingHeld(HeldRows rows, FileStore store) {
        this.rows = rows;
        this.store = store;
    }

    @Scheduled(cron = "${platform.files.sweep-at:0 30 3 * * *}", zone = "Asia/Shanghai")
    @SchedulerLock(name = "held-files-sweep", lockAtMostFor = "PT2H", lockAtLeastFor = "PT10M")
    public void sweep() throws IOException {
        for (var forgotten = rows.forget(); !forgotten.isEmpty(); forgotten = rows.forget()) {
            for (var id : forgotten) {
                store.delete(id);
            }
        }
    }
}
