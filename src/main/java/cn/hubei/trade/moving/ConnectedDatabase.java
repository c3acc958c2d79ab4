package cn.hubei.trade.moving;

import java.sql.Connection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One of the two databases, with its one connection; a commit is explicit. */
record ConnectedDatabase(Connection connection, JdbcClient db) {

    static ConnectedDatabase of(Connection connection) {
        return new ConnectedDatabase(connection, JdbcClient.create(new SingleConnectionDataSource(connection, true)));
    }

    List<Table> tables() {
        return Tables.of(this);
    }

    /** The migrations that made its tables; those with a dot are for one database only. */
    List<String> versions() {
        return db.sql("""
                        select "version" from "flyway_schema_history" where "success" and "version" not like '%.%'
                        """).query(String.class).list().stream().sorted().toList();
    }

    /** Each installation of the platform has its own: when its first table was made. */
    String origin() {
        return db.sql("""
                        select cast(min("installed_on") as varchar(40)) from "flyway_schema_history"
                        """).query(String.class).single();
    }

    boolean has(String schema, String table) {
        return db.sql("""
                        select count(*) from information_schema.tables
                        where lower(table_schema) = :schema and lower(table_name) = :table
                        """)
                        .param("schema", schema)
                        .param("table", table)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
