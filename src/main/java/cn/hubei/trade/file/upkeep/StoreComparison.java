package cn.hubei.trade.file.upkeep;

import cn.hubei.trade.file.store.FileStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The result of comparing store and table: all are counted, the first are named. */
final class StoreComparison {

    private static final int MOST_NAMED = 100;
    private static final int MOST_ORPHANS = 10_000;

    private final Instant began;
    private final Instant young;
    private final List<UUID> orphans = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private long whole;
    private long lost;
    private long damaged;
    private long orphaned;
    private long uploading;

    /** Younger than {@code young} is what may still be uploaded. */
    StoreComparison(Instant began, Instant young) {
        this.began = began;
        this.young = young;
    }

    void row(UUID id, long size, Instant storedAt, FileStore.@Nullable Kept kept) {
        if (kept == null) {
            missing(id, storedAt);
        } else if (kept.size() != size) {
            damaged++;
            name("文件 " + id + " 应为 " + size + " 字节，实为 " + kept.size() + " 字节");
        } else {
            whole++;
        }
    }

    /** What was stored while we walk may lie on a page that was turned already. */
    private void missing(UUID id, Instant storedAt) {
        if (storedAt.isBefore(began)) {
            lost++;
            name("文件 " + id + " 缺失");
        }
    }

    void stranger(FileStore.Kept kept) {
        if (!kept.written().isBefore(young)) {
            uploading++;
            return;
        }
        orphaned++;
        if (orphans.size() < MOST_ORPHANS) {
            orphans.add(kept.id());
        }
    }

    private void name(String problem) {
        if (problems.size() < MOST_NAMED) {
            problems.add(problem);
        }
    }

    long whole() {
        return whole;
    }

    long lost() {
        return lost;
    }

    long damaged() {
        return damaged;
    }

    long orphaned() {
        return orphaned;
    }

    long uploading() {
        return uploading;
    }

    /** Of those that no row knows, as many as one night takes. */
    List<UUID> orphans() {
        return List.copyOf(orphans);
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    boolean isWhole() {
        return lost + damaged == 0;
    }
}
