package cn.hubei.trade.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.audit.VerifyAudit;
import cn.hubei.trade.offering.kind.Kind;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** From the embedded database, filled as use fills it, to an empty PostgreSQL. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
@DisabledIfSystemProperty(named = "test.database", matches = "postgresql", disabledReason = "it moves from H2")
class MovingTest {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final BiConsumer<String, Long> NOBODY = (table, rows) -> {};

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Autowired
    private DataSource h2;

    @Autowired
    private JavaMigration[] migrations;

    @Autowired
    @Qualifier("sealing")
    private Object sealing;

    private EmbeddedPostgres postgres;
    private List<TableComparison> first;
    private String url;
    private Connection source;
    private Connection target;

    /** Moved once for all tests; each takes a copy of it, or an empty database. */
    @BeforeAll
    void aPlatformInUseThatWasMoved() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        var enterprise = scene.enterprise();
        ReflectionTestUtils.invokeMethod(sealing, "seal");
        for (var kind : Kind.all()) {
            scene.application(
                    enterprise,
                    scene.published(
                            kind,
                            scene.provider(),
                            "搬移 '\"\\ 𠮷 " + kind,
                            kind.isReviewed() ? null : Integer.valueOf(9)));
        }
        scene.draft(scene.provider(), "没有人数限制", null);
        db.sql("insert into setting (name, setting_value, version) values ('moving', '1', 0)")
                .update();
        db.sql("insert into removed_entry (dictionary, code) values ('moved', '1')")
                .update();
        db.sql("insert into throttle (purpose, subject, due) values ('moved', '1', 9)")
                .update();
        db.sql("insert into reset_try (name_hash, tried_on, tries) values ('moved', date '2026-11-24', 1)")
                .update();
        source = h2.getConnection();
        connect("create database moved");
        first = moving(NOBODY).move();
        close();
    }

    @AfterAll
    void stop() throws IOException, SQLException {
        source.close();
        postgres.close();
    }

    /** And with a connection as a move leaves it. */
    private void toACopyOfTheMoved() throws SQLException {
        connect("create database copy" + NEXT.incrementAndGet() + " template moved");
        target.setAutoCommit(false);
    }

    private void toAnEmptyOne() throws SQLException {
        connect("create database empty" + NEXT.incrementAndGet());
    }

    private void connect(String creation) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(creation);
        }
        url = postgres.getJdbcUrl("postgres", creation.split(" ")[2]);
        target = DriverManager.getConnection(url, "postgres", "");
    }

    @AfterEach
    void close() throws SQLException {
        source.rollback();
        target.close();
    }

    @Test
    void everyTableArrivesWithTheSameRows() throws SQLException {
        assertThat(first).allMatch(TableComparison::isEqual);
        assertThat(first)
                .extracting(TableComparison::table)
                .contains("account", "audit_entry", "offering", "application_round")
                .hasSameSizeAs(ConnectedDatabase.of(source).tables());
        assertThat(first)
                .filteredOn(comparison -> comparison.source().rows() > 0)
                .extracting(TableComparison::table)
                .contains(
                        "region",
                        "dictionary_entry",
                        "offering_application",
                        "application_total",
                        "department_total",
                        "audit_unsealed",
                        "filing_attachment",
                        "reset_try",
                        "stored_file",
                        "third_party_service");
    }

    @Test
    void theForeignKeysStandAgainAndTheSearchFindsWhatWasMoved() throws SQLException {
        toACopyOfTheMoved();
        assertThat(
                        there(
                                "select count(*) from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace"))
                .isEqualTo(count("select count(*) from information_schema.table_constraints"
                        + " where lower(table_schema) = 'public' and constraint_type = 'FOREIGN KEY'"));
        assertThat(there("select count(*) from offering where contains_text(title, '搬移')"))
                .isEqualTo(count("select count(*) from offering where contains_text(title, '搬移')"))
                .isPositive();
        assertThat(there(
                        "select count(*) from application_total t join application_count c using (provider_id, counted_in)"
                                + " where t.applications = c.applications and t.waiting = c.waiting"))
                .isEqualTo(count("select count(*) from application_total"));
    }

    @Test
    void whatWasInterruptedIsThereOnceAfterTheRepeat() throws SQLException {
        toAnEmptyOne();
        BiConsumer<String, Long> stop = (table, rows) -> {
            if (table.equals("region") && rows >= 200) {
                throw new IllegalStateException("killed");
            }
        };
        assertThatThrownBy(() -> moving(stop).move()).hasMessage("killed");
        target.rollback();
        assertThat(there("select count(*) from region")).isEqualTo(200);
        assertThatThrownBy(() -> new HalfMoved(postgresSource()).afterPropertiesSet())
                .hasMessageContaining("只搬来了一部分");
        assertThat(moving(NOBODY).move()).allMatch(TableComparison::isEqual);
        new HalfMoved(postgresSource()).afterPropertiesSet();
    }

    @Test
    void aSecondMoveDoublesNothing() throws SQLException {
        toACopyOfTheMoved();
        assertThat(moving((table, rows) -> {
                            throw new IllegalStateException("copied again: " + table);
                        })
                        .move())
                .isEqualTo(first);
    }

    @Test
    void aRowThatDiffersIsFound() throws SQLException {
        toACopyOfTheMoved();
        target.createStatement().executeUpdate("update setting set setting_value = '2' where name = 'moving'");
        target.commit();
        var comparisons = moving(NOBODY).move();
        assertThat(comparisons)
                .filteredOn(comparison -> !comparison.isEqual())
                .extracting(TableComparison::table)
                .containsExactly("setting");
        var out = new ByteArrayOutputStream();
        assertThat(MoveData.report(comparisons, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(MoveData.DIFFERENT);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("不一致", "1 张表不一致");
    }

    @Test
    void aDatabaseThatHoldsSomethingElseIsRefused() throws SQLException {
        toAnEmptyOne();
        target.createStatement().execute("create table theirs (id bigint)");
        assertThatThrownBy(() -> moving(NOBODY).move())
                .isInstanceOf(CannotBegin.class)
                .hasMessageContaining("不是空库");
        target.rollback();
        assertThat(there("select count(*) from information_schema.schemata where schema_name = 'moving'"))
                .isZero();
    }

    @Test
    void aDatabaseThatAnotherPlatformWasMovedToIsRefused() throws SQLException {
        toACopyOfTheMoved();
        target.createStatement().executeUpdate("update moving.move set origin = 'another'");
        assertThatThrownBy(() -> moving(NOBODY).move())
                .isInstanceOf(CannotBegin.class)
                .hasMessageContaining("另一套平台");
    }

    @Test
    void whatIsWrittenNextGetsANumberThatNobodyHad() throws SQLException {
        toACopyOfTheMoved();
        target.createStatement().executeUpdate("""
                        insert into audit_entry (at, actor_name, action, subject, subject_id)
                        values (now(), '-', 'a.b', 'c', 'd')
                        """);
        assertThat(there("select max(id) from audit_entry")).isGreaterThan(count("select max(id) from audit_entry"));
        assertThat(there("select nextval('application_number_training')"))
                .isEqualTo(count("select next value for application_number_training"));
    }

    @Test
    void theAuditChainHoldsInItsNewPlace() throws SQLException {
        toACopyOfTheMoved();
        assertThat(there("select count(*) from audit_seal")).isPositive();
        assertThat(verified()).isZero();
        target.createStatement().execute("alter table audit_entry disable trigger audit_entry_kept");
        target.createStatement().executeUpdate("update audit_entry set actor_name = '他人' where id = 1");
        target.commit();
        assertThat(verified()).isOne();
    }

    private int verified() throws SQLException {
        target.commit();
        return VerifyAudit.run("--spring.datasource.url=" + url, "--spring.datasource.username=postgres");
    }

    private Moving moving(BiConsumer<String, Long> told) {
        return new Moving(
                ConnectedDatabase.of(source),
                ConnectedDatabase.of(target),
                () -> MoveData.migrate(url, "postgres", "", migrations),
                200,
                told);
    }

    private DataSource postgresSource() {
        return new org.springframework.jdbc.datasource.DriverManagerDataSource(url, "postgres", "");
    }

    private long there(String sql) {
        return ConnectedDatabase.of(target).db().sql(sql).query(Long.class).single();
    }

    private long count(String sql) {
        return db.sql(sql).query(Long.class).single();
    }
}
