package cn.hubei.trade.platform.list;

import java.lang.reflect.Constructor;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.TypeConverter;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.util.ClassUtils;

/**
 * Maps columns to a record's components. The columns are looked up once for all rows, and times are read as both
 * drivers can.
 */
public final class RowMapping<T> extends DataClassRowMapper<T> {

    private final Constructor<T> constructor;
    private final String[] names;
    private final Class<?>[] types;
    private int @Nullable [] columns;

    private RowMapping(Class<T> type) {
        super(type);
        constructor = BeanUtils.getResolvableConstructor(type);
        names = BeanUtils.getParameterNames(constructor);
        types = constructor.getParameterTypes();
    }

    public static <T> RowMapping<T> of(Class<T> type) {
        return new RowMapping<>(type);
    }

    @Override
    protected T constructMappedInstance(ResultSet row, TypeConverter converter) throws SQLException {
        if (columns == null) {
            columns = columns(row);
        }
        var values = new @Nullable Object[names.length];
        for (int i = 0; i < names.length; i++) {
            var value = getColumnValue(row, columns[i], types[i]);
            values[i] = ClassUtils.isAssignableValue(types[i], value)
                    ? value
                    : converter.convertIfNecessary(value, types[i]);
        }
        return BeanUtils.instantiateClass(constructor, values);
    }

    private int[] columns(ResultSet row) throws SQLException {
        var found = new int[names.length];
        var data = row.getMetaData();
        for (int i = 0; i < names.length; i++) {
            found[i] = column(names[i], data);
        }
        return found;
    }

    private int column(String name, ResultSetMetaData data) throws SQLException {
        for (int column = 1; column <= data.getColumnCount(); column++) {
            if (JdbcUtils.lookupColumnName(data, column).replace("_", "").equalsIgnoreCase(name)) {
                return column;
            }
        }
        throw new SQLException("No column for " + name + " of " + constructor.getDeclaringClass());
    }

    /** What the platform stores by its name is read as text: a driver that is asked for it refuses, with a stack trace. */
    @Override
    protected @Nullable Object getColumnValue(ResultSet row, int index, Class<?> type) throws SQLException {
        if (type == Instant.class) {
            var time = row.getObject(index, OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        }
        return type.isInterface() ? row.getString(index) : super.getColumnValue(row, index, type);
    }
}
