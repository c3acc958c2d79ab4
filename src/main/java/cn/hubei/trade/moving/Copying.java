package cn.hubei.trade.moving;

import cn.hubei.trade.moving.Progress.Mark;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Copies a table in batches; each is one transaction of the target, together with the note of how far it came. */
final class Copying {

    private final ConnectedDatabase source;
    private final ConnectedDatabase target;
    private final Progress progress;
    private final int batch;
    private final BiConsumer<String, Long> told;

    /** @param told hears a table's name and how many of its rows stand in the target, after each batch */
    Copying(ConnectedDatabase source, ConnectedDatabase target, int batch, BiConsumer<String, Long> told) {
        this.source = source;
        this.target = target;
        this.progress = new Progress(target.db());
        this.batch = batch;
        this.told = told;
    }

    void copy(Table table) throws SQLException {
        var mark = progress.of(table);
        if (mark.done()) {
            return;
        }
        try (var rows = rows(table, mark.lastKey());
                var row = rows.executeQuery();
                var insert = target.connection().prepareStatement(table.insert())) {
            copy(table, row, insert, mark);
        }
    }

    private PreparedStatement rows(Table table, @Nullable List<String> after) throws SQLException {
        var rows = source.connection().prepareStatement(after == null ? table.selectInOrder() : table.selectAfter());
        rows.setFetchSize(batch);
        if (after != null) {
            for (int i = 0; i < after.size(); i++) {
                rows.setString(i + 1, after.get(i));
            }
        }
        return rows;
    }

    private void copy(Table table, ResultSet row, PreparedStatement insert, Mark begun) throws SQLException {
        var mark = begun;
        while (!mark.done()) {
            mark = copyBatch(table, row, insert, mark);
            progress.note(table, mark);
            target.connection().commit();
            told.accept(table.name(), mark.rows());
        }
    }

    private Mark copyBatch(Table table, ResultSet row, PreparedStatement insert, Mark before) throws SQLException {
        var key = before.lastKey();
        int count = 0;
        while (count < batch && row.next()) {
            key = add(table, row, insert);
            count++;
        }
        insert.executeBatch();
        return new Mark(key, before.rows() + count, count < batch);
    }

    private static List<String> add(Table table, ResultSet row, PreparedStatement insert) throws SQLException {
        var key = new ArrayList<String>();
        for (int i = 1; i <= table.columns().size(); i++) {
            var column = table.columns().get(i - 1);
            column.kind().write(insert, i, column.kind().read(row, i));
        }
        for (var column : table.key()) {
            key.add(Objects.requireNonNull(row.getString(column.name())));
        }
        insert.addBatch();
        return key;
    }
}
