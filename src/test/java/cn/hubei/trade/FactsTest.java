package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a module shows others of its tables: each column says what the table's column of that name says, of every row. */
@DatabaseTest
class FactsTest {

    private static final String FACT = "_fact";

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transactions;

    private Scene.Actor provider;

    @BeforeEach
    void somethingOfEverything() {
        provider = scene.provider();
        Kinds.all()
                .forEach(kind -> scene.application(
                        scene.enterprise(), scene.published(kind, provider, "事实", kind.hasWindow() ? 5 : null)));
    }

    /** All but application_fact, which is of several tables, and waiting_fact, which is of some rows. */
    static Stream<String> facts() {
        var owners = Migrations.owners();
        return owners.keySet().stream().filter(view -> view.endsWith(FACT) && owners.containsKey(table(view)));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aFactSaysWhatItsTableSays(String view) {
        var columns = columns(view);
        transactions.executeWithoutResult(rolledBack -> {
            rolledBack.setRollbackOnly();
            fillWhatIsSeldomFilled();
            assertThat(columns)
                    .allSatisfy(column ->
                            assertThat(filled(view, column)).as(column).isPositive());
            var shown = "select %s from %s".formatted(String.join(", ", columns), view);
            var kept = "select %s from %s".formatted(inTable(view, columns), table(view));
            assertThat(number("select count(*) from (%s except %s) d".formatted(shown, kept)))
                    .isZero();
            assertThat(number("select count(*) from (%s except %s) d".formatted(kept, shown)))
                    .isZero();
            assertThat(number("select count(*) from " + view)).isEqualTo(number("select count(*) from " + table(view)));
        });
    }

    @Test
    void whatWaitsIsWhatIsNotDecided() {
        var shown = db.sql("select provider_id, enterprise_id, submitted_at from waiting_fact")
                .query()
                .listOfRows();
        assertThat(shown)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(db.sql("""
                                select provider_id, enterprise_id, submitted_at from offering_application
                                where decided_at is null and state <> 'WITHDRAWN'
                                """).query().listOfRows());
    }

    private void fillWhatIsSeldomFilled() {
        var id = provider.organization();
        announceWithAFile();
        db.sql("""
                        insert into deleted_offering (offering_id, provider_id, published, changed_at)
                        values (-1, :id, true, current_timestamp)
                        """).param("id", id).update();
        db.sql("update organization set email = 'o@example.cn', revoked_at = current_timestamp where id = :id")
                .param("id", id)
                .update();
        db.sql("update account set email = 'a@example.cn', mobile = '13900139000' where organization_id = :id")
                .param("id", id)
                .update();
        db.sql("""
                        insert into reminder (provider_id, overdue, reminded_at, reminded_on, reminded_by, department_code)
                        values (:id, 1, current_timestamp, date '2000-01-01', :by, '420100')
                        """).param("id", id).param("by", provider.account()).update();
        db.sql("update offering_application set state = 'APPROVED', decided_at = current_timestamp, decided_in = 1"
                        + " where provider_id = :id")
                .param("id", id)
                .update();
        db.sql("insert into evaluation select id, 5, 4, 3, '好', current_timestamp, :by from offering_application"
                        + " where provider_id = :id")
                .param("id", id)
                .param("by", provider.account())
                .update();
        db.sql("update publication set email = 'p@example.cn', taken_down_at = current_timestamp where offering_id in"
                        + " (select id from offering where provider_id = :id)")
                .param("id", id)
                .update();
    }

    private void announceWithAFile() {
        db.sql("""
                        insert into notice (kind, title, body, department_code, state, edition, published_at, created_at,
                          created_by, form_key, version)
                        values ('NOTICE', '通知', '正文', '420100', 'PUBLISHED', 1, current_timestamp, current_timestamp, :by,
                          :key, 0)
                        """)
                .param("by", provider.account())
                .param("key", UUID.randomUUID())
                .update();
        db.sql("""
                        insert into notice_attachment (notice, notice_key, file_id)
                        select max(n.id), 0, (select file_id from filing_attachment limit 1) from notice n
                        """).update();
    }

    private List<String> columns(String view) {
        return db.sql("""
                        select lower(column_name) from information_schema.columns
                        where lower(table_schema) = 'public' and lower(table_name) = :view
                        """).param("view", view).query(String.class).list();
    }

    private long filled(String view, String column) {
        return number("select count(%s) from %s".formatted(column, view));
    }

    private long number(String sql) {
        return db.sql(sql).query(Long.class).single();
    }

    /** What a view calls by the name of its table is the table's id. */
    private static String inTable(String view, List<String> columns) {
        return columns.stream()
                .map(column -> column.equals(table(view) + "_id") ? "id" : column)
                .collect(Collectors.joining(", "));
    }

    private static String table(String view) {
        return view.substring(0, view.length() - FACT.length());
    }
}
