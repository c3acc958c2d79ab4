package cn.hubei.trade.platform.list;

import java.lang.reflect.Constructor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.TypeConverter;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Columns to a record's components; both drivers give an instant only by way of an offset time. The columns are looked up once
 * for all rows: Spring's own way asks the driver for each value, and lets it throw where a name has an underscore.
 */
public final class RowMapping<T> extends DataClassRowMapper<T> {

    private final Constructor<T> constructor;
    private final String[] names;
    private int @Nullable [] columns;

    private RowMapping(Class<T> type) {
        super(type);
        constructor = BeanUtils.getResolvableConstructor(type);
        names = BeanUtils.getParameterNames(constructor);
    }

    public static <T> RowMapping<T> of(Class<T> type) {
        return new RowMapping<>(type);
    }

    @Override
    protected T constructMappedInstance(ResultSet row, TypeConverter converter) throws SQLException {
        if (columns == null) {
            columns = columns(row);
        }
        var types = constructor.getParameterTypes();
        var values = new @Nullable Object[names.length];
        for (int i = 0; i < names.length; i++) {
            values[i] = converter.convertIfNecessary(getColumnValue(row, columns[i], types[i]), types[i]);
        }
        return BeanUtils.instantiateClass(constructor, values);
    }

    private int[] columns(ResultSet row) throws SQLException {
        var found = new int[names.length];
        var data = row.getMetaData();
        for (int i = 0; i < names.length; i++) {
            for (int column = data.getColumnCount(); column > 0; column--) {
                var label = JdbcUtils.lookupColumnName(data, column).replace("_", "");
                if (label.toLowerCase(Locale.ROOT).equals(names[i].toLowerCase(Locale.ROOT))) {
                    found[i] = column;
                }
            }
            if (found[i] == 0) {
                throw new SQLException("No column for " + names[i] + " of " + constructor.getDeclaringClass());
            }
        }
        return found;
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
