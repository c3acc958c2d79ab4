package cn.hubei.trade.platform.list;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.RowMapper;

/** A row of a list with its key. */
record Keyed<T>(T row, RowKey key) {

    static <T> RowMapper<Keyed<T>> mapping(Class<T> rowType) {
        var rows = RowMapping.of(rowType);
        return (result, number) -> {
            var row = rows.mapRow(result, number);
            if (row == null) {
                throw new SQLException("No row at " + number);
            }
            var at = result.getObject("page_at", OffsetDateTime.class).toInstant();
            return new Keyed<>(row, new RowKey(at, result.getLong("page_id")));
        };
    }
}
