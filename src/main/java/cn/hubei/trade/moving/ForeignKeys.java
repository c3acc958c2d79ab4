package cn.hubei.trade.moving;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Drops the target's foreign keys while rows are copied, and adds them again with every row checked. So the tables
 * need no order, and the user need not be a superuser.
 */
final class ForeignKeys {

    private final JdbcClient db;

    ForeignKeys(JdbcClient db) {
        this.db = db;
    }

    private record Reference(String tableName, String name, String definition) {}

    void layAside() {
        db.sql("""
                        insert into moving.reference (table_name, name, definition)
                        select cast(cast(conrelid as regclass) as text), conname, pg_get_constraintdef(oid)
                        from pg_constraint
                        where contype = 'f' and connamespace = cast('public' as regnamespace) and conparentid = 0
                        """).update();
        db.sql("select table_name, name, definition from moving.reference")
                .query(Reference.class)
                .list()
                .forEach(reference -> db.sql(
                                "alter table " + reference.tableName() + " drop constraint \"" + reference.name() + '"')
                        .update());
    }

    void putBack() {
        db.sql("select table_name, name, definition from moving.reference order by table_name, name")
                .query(Reference.class)
                .list()
                .forEach(reference -> db.sql("alter table " + reference.tableName() + " add constraint \""
                                + reference.name() + "\" " + reference.definition())
                        .update());
        db.sql("delete from moving.reference").update();
    }
}
