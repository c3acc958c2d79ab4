package cn.hubei.trade.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;

/** Columns to a record's components; both drivers give an instant only by way of an offset time. */
public final class RowMapping<T> extends DataClassRowMapper<T> {

    private RowMapping(Class<T> type) {
        super(type);
    }

    public static <T> RowMapping<T> of(Class<T> type) {
        return new RowMapping<>(type);
    }

    @Override
    protected @Nullable Object getColumnValue(ResultSet row, int index, Class<?> type) throws SQLException {
        if (type != Instant.class) {
            return super.getColumnValue(row, index, type);
        }
        var time = row.getObject(index, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
