package cn.hubei.trade.moving;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The move itself: mark the target, make its tables, copy, number on, compare. Each step may be repeated. */
final class Moving {

    static final int BATCH = 1_000;

    private final ConnectedDatabase source;
    private final ConnectedDatabase target;
    private final Runnable migration;
    private final Progress progress;
    private final Copying copying;

    /** @param migration makes the platform's tables in the target */
    Moving(
            ConnectedDatabase source,
            ConnectedDatabase target,
            Runnable migration,
            int batch,
            BiConsumer<String, Long> told) {
        this.source = source;
        this.target = target;
        this.migration = migration;
        this.progress = new Progress(target.db());
        this.copying = new Copying(source, target, batch, told);
    }

    List<TableComparison> move() throws SQLException {
        source.connection().setAutoCommit(false);
        target.connection().setAutoCommit(false);
        mark();
        migration.run();
        demandSameTables();
        var tables = target.tables();
        fill(tables);
        return compare(tables);
    }

    private void fill(List<Table> tables) throws SQLException {
        if (!progress.isPrepared()) {
            prepare(tables);
        }
        if (!progress.isFinished()) {
            for (var table : source.tables()) {
                copying.copy(table);
            }
            finish(tables);
        }
    }

    /** The mark comes before the first table: a target with tables and without it is somebody else's. */
    private void mark() throws SQLException {
        if (!target.has(Progress.SCHEMA, "move")) {
            demandEmpty();
            progress.begin(source.origin());
        } else if (!progress.origin().equals(source.origin())) {
            throw new CannotBegin("目标库里是另一套平台搬来的数据，不能再搬入这一套。请新建一个空的数据库再搬移。");
        }
        target.connection().commit();
    }

    private void demandEmpty() {
        var strangers = target.db()
                .sql("select count(*) from information_schema.tables where table_schema = 'public'")
                .query(Long.class)
                .single();
        if (strangers > 0) {
            throw new CannotBegin("目标库不是空库，其中已有 " + strangers + " 张表。请新建一个空的数据库再搬移。");
        }
    }

    private void demandSameTables() {
        if (!source.versions().equals(target.versions())) {
            throw new CannotBegin("原数据库的表结构与本版本不一致。请先用本版本在原数据库上启动一次平台，停止后再搬移。");
        }
    }

    /** What the migrations themselves have filled in is in the source too, perhaps changed since. */
    private void prepare(List<Table> tables) throws SQLException {
        new ForeignKeys(target.db()).layAside();
        tables.forEach(table -> target.db().sql("delete from " + table.name()).update());
        progress.prepared();
        target.connection().commit();
    }

    private void finish(List<Table> tables) throws SQLException {
        new ForeignKeys(target.db()).putBack();
        new Numbering(source.db(), target.db()).goOn(tables);
        progress.finished();
        target.connection().commit();
        // Without it the planner knows nothing of what came in and reads tables row by row.
        target.db().sql("analyze").update();
        target.connection().commit();
    }

    private List<TableComparison> compare(List<Table> tables) throws SQLException {
        var found = new ArrayList<TableComparison>();
        for (var table : tables) {
            found.add(new TableComparison(
                    table.name(), Checksum.of(table, source.connection()), Checksum.of(table, target.connection())));
        }
        return found;
    }
}
