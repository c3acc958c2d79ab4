package cn.hubei.trade.moving;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of column values: how each is read and written on both databases, and as which text it is compared. */
enum ValueKind {
    NUMBER(Long.class, "bigint", "integer", "smallint"),
    DECIMAL(BigDecimal.class, "numeric"),
    TEXT(String.class, "character varying", "character", "text", "character large object"),
    TRUTH(Boolean.class, "boolean"),
    DAY(LocalDate.class, "date"),
    TIME(LocalDateTime.class, "timestamp without time zone", "timestamp"),
    MOMENT(OffsetDateTime.class, "timestamp with time zone"),
    IDENTITY(UUID.class, "uuid"),
    BYTES(byte[].class, "bytea", "binary varying", "binary large object"),
    LIST(Object[].class, "array");

    private final Class<?> type;
    private final String[] names;

    ValueKind(Class<?> type, String... names) {
        this.type = type;
        this.names = names;
    }

    /** As {@code information_schema} calls it. */
    static ValueKind of(String dataType) {
        var wanted = dataType.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> Arrays.asList(kind.names).contains(wanted))
                .findFirst()
                .orElseThrow(() -> new CannotBegin("不认识的列类型：" + dataType));
    }

    @Nullable
    Object read(ResultSet row, int column) throws SQLException {
        return switch (this) {
            // PostgreSQL's driver makes no long of a narrower integer by getObject.
            case NUMBER -> {
                var number = row.getLong(column);
                yield row.wasNull() ? null : number;
            }
            case TEXT -> row.getString(column);
            case BYTES -> row.getBytes(column);
            case LIST -> {
                var array = row.getArray(column);
                yield array == null ? null : array.getArray();
            }
            default -> row.getObject(column, type);
        };
    }

    void write(PreparedStatement statement, int column, @Nullable Object value) throws SQLException {
        if (this == LIST && value instanceof Object[] elements) {
            statement.setArray(column, statement.getConnection().createArrayOf("text", elements));
        } else {
            statement.setObject(column, value);
        }
    }

    /** The same text for the same value, whichever database it was read from; times to the microsecond. */
    static String canonical(@Nullable Object value) {
        if (value == null) {
            return "-";
        }
        var text = text(value);
        return text.length() + ":" + text;
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof OffsetDateTime moment) {
            return moment.toInstant().truncatedTo(ChronoUnit.MICROS).toString();
        }
        if (value instanceof LocalDateTime time) {
            return time.truncatedTo(ChronoUnit.MICROS).toString();
        }
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        if (value instanceof Object[] elements) {
            return Arrays.stream(elements).map(ValueKind::canonical).collect(Collectors.joining(","));
        }
        return value.toString();
    }
}
