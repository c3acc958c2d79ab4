package cn.hubei.trade.demonstration;

import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** One statement for many rows. */
final class Batch {

    private final String sql;
    private final List<SqlParameterSource> rows = new ArrayList<>();

    Batch(String sql) {
        this.sql = sql;
    }

    void add(Values values) {
        rows.add(new MapSqlParameterSource(values.all));
    }

    void run(NamedParameterJdbcOperations db) {
        if (!rows.isEmpty()) {
            db.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
        }
    }

    /** What one row says. */
    static final class Values {

        private final Map<String, @Nullable Object> all = new LinkedHashMap<>();

        Values with(String name, @Nullable Object value) {
            all.put(name, value instanceof Instant instant ? Moments.db(instant) : value);
            return this;
        }
    }
}
