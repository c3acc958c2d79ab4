package cn.hubei.trade.moving;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tables from the database's schema, so that a new table needs no code here. */
final class Tables {

    /** Flyway keeps its own books on each side; whoever was signed in signs in again. */
    private static final Set<String> LEFT =
            Set.of("flyway_schema_history", "spring_session", "spring_session_attributes", "device");

    private Tables() {}

    static List<Table> of(ConnectedDatabase database) {
        return database.db().sql("""
                        select table_name from information_schema.tables
                        where lower(table_schema) = 'public' and table_type = 'BASE TABLE' order by table_name
                        """).query(String.class).list().stream()
                .filter(name -> !LEFT.contains(name))
                .map(name -> table(database, name))
                .toList();
    }

    private static Table table(ConnectedDatabase database, String name) {
        var columns = columns(database.db(), name);
        var key = key(database.connection(), name).stream()
                .map(wanted -> columns.stream()
                        .filter(column -> column.name().equals(wanted))
                        .findFirst()
                        .orElseThrow())
                .toList();
        if (key.isEmpty()) {
            throw new CannotBegin("表 " + name + " 没有主键，不能搬移");
        }
        return new Table(name, columns, key);
    }

    private static List<Column> columns(JdbcClient db, String table) {
        return db.sql("""
                        select column_name, data_type, is_identity from information_schema.columns
                        where lower(table_schema) = 'public' and table_name = :table and is_generated = 'NEVER'
                        order by column_name
                        """).param("table", table).query(Tables::column).list();
    }

    /** As the driver tells it: joining the same out of H2's information schema takes seconds. */
    private static List<String> key(Connection connection, String table) {
        var names = new TreeMap<Short, String>();
        try (var rows = connection.getMetaData().getPrimaryKeys(null, connection.getSchema(), table)) {
            while (rows.next()) {
                names.put(rows.getShort("KEY_SEQ"), rows.getString("COLUMN_NAME"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The key of " + table + " cannot be read", e);
        }
        return List.copyOf(names.values());
    }

    private static Column column(ResultSet row, int number) throws SQLException {
        var type = row.getString("data_type");
        return new Column(
                row.getString("column_name"), type, ValueKind.of(type), "YES".equals(row.getString("is_identity")));
    }
}
