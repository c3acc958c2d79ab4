package cn.hubei.trade.moving;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Sets each sequence of the target to the source's next number; a sequence never goes back. */
final class Numbering {

    private static final String IDENTITY = """
            select identity_base from information_schema.columns
            where lower(table_schema) = 'public' and table_name = :table and column_name = :column
            """;

    private final JdbcClient source;
    private final JdbcClient target;

    Numbering(JdbcClient source, JdbcClient target) {
        this.source = source;
        this.target = target;
    }

    private record Next(String name, long value) {}

    void goOn(List<Table> tables) {
        sequences().forEach(next -> set(next.name(), next.value()));
        for (var table : tables) {
            table.columns().stream().filter(Column::identity).forEach(column -> goOn(table.name(), column.name()));
        }
    }

    private void goOn(String table, String column) {
        var next = of(source, IDENTITY, table, column).query(Long.class).single();
        var above = target.sql("select coalesce(max(" + column + "), 0) + 1 from " + table)
                .query(Long.class)
                .single();
        var sequence = of(target, "select pg_get_serial_sequence(:table, :column)", table, column)
                .query(String.class)
                .single();
        set(sequence, Math.max(next, above));
    }

    private static StatementSpec of(JdbcClient db, String statement, String table, String column) {
        return db.sql(statement).param("table", table).param("column", column);
    }

    /** Those that stand by themselves, like 服务编号; an identity column has one of its own. */
    private List<Next> sequences() {
        return source.sql("""
                        select sequence_name as name, base_value "value" from information_schema.sequences
                        where lower(sequence_schema) = 'public'
                        """).query(Next.class).list();
    }

    private void set(String sequence, long next) {
        target.sql("""
                        select setval(cast(:sequence as regclass), greatest(:next, nextval(cast(:sequence as regclass))),
                          false)
                        """)
                .param("sequence", sequence)
                .param("next", next)
                .query(Long.class)
                .single();
    }
}
