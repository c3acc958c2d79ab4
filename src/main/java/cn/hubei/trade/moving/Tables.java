package cn.hubei.trade.moving;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of a database, read from its schema: a table that a later migration adds is moved without a word here. */
final class Tables {

    /** Flyway keeps its own books on each side; whoever was signed in signs in again. */
    private static final Set<String> LEFT =
            Set.of("flyway_schema_history", "spring_session", "spring_session_attributes");

    private Tables() {}

    static List<Table> of(JdbcClient db) {
        return db.sql("""
                        select table_name from information_schema.tables
                        where lower(table_schema) = 'public' and table_type = 'BASE TABLE' order by table_name
                        """).query(String.class).list().stream()
                .filter(name -> !LEFT.contains(name))
                .map(name -> new Table(name, columns(db, name), key(db, name)))
                .toList();
    }

    private static List<Column> columns(JdbcClient db, String table) {
        return db.sql("""
                        select column_name, data_type, is_identity from information_schema.columns
                        where lower(table_schema) = 'public' and table_name = :table and is_generated = 'NEVER'
                        order by column_name
                        """).param("table", table).query(Tables::column).list();
    }

    private static List<Column> key(JdbcClient db, String table) {
        var key = db.sql("""
                        select c.column_name, c.data_type, c.is_identity
                        from information_schema.table_constraints t
                          join information_schema.key_column_usage k on k.constraint_schema = t.constraint_schema
                            and k.constraint_name = t.constraint_name and k.table_name = t.table_name
                          join information_schema.columns c on c.table_schema = k.table_schema
                            and c.table_name = k.table_name and c.column_name = k.column_name
                        where lower(t.table_schema) = 'public' and t.table_name = :table
                          and t.constraint_type = 'PRIMARY KEY'
                        order by k.ordinal_position
                        """).param("table", table).query(Tables::column).list();
        if (key.isEmpty()) {
            throw new CannotBegin("表 " + table + " 没有主键，不能搬移");
        }
        return key;
    }

    private static Column column(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        var type = row.getString("data_type");
        return new Column(
                row.getString("column_name"), type, ValueKind.of(type), "YES".equals(row.getString("is_identity")));
    }
}
