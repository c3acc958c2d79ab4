package cn.hubei.trade.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.platform.export.LongReading;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What keeps one statement, lock or forgotten transaction from holding up the others. */
@DatabaseTest
@EnabledIfSystemProperty(named = "test.database", matches = "postgresql", disabledReason = "H2 knows none of it")
class PostgresSettingsTest {

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private LongReading reading;

    @Test
    void everyConnectionHasItsLimits() {
        assertThat(List.of(
                        shown("statement_timeout"),
                        shown("lock_timeout"),
                        shown("idle_in_transaction_session_timeout")))
                .containsExactly("30s", "10s", "1min");
    }

    @Test
    void aListIsPlannedInTheOrderOfItsText() {
        assertThat(shown("join_collapse_limit")).isEqualTo("4");
        assertThat(shown("jit")).isEqualTo("off");
        assertThat(shown("max_parallel_workers_per_gather")).isEqualTo("0");
    }

    @Test
    void anExportHasTenMinutesAndWhoComesAfterItHasNot() throws IOException {
        reading.read(() -> {
            assertThat(shown("statement_timeout")).isEqualTo("10min");
            assertThat(shown("idle_in_transaction_session_timeout")).isEqualTo("10min");
        });
        assertThat(shown("statement_timeout")).isEqualTo("30s");
    }

    /** Which {@code Problems} answers with a page of its own. */
    @Test
    void aStatementThatTakesTooLongIsEnded() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    db.sql("set local statement_timeout = '10ms'").update();
                    db.sql("select count(*) from generate_series(1, 100000000)")
                            .query(Long.class)
                            .single();
                }))
                .isInstanceOf(QueryTimeoutException.class);
    }

    @Test
    void aPoolBeyondAllBoundsIsRefused() {
        try (var pool = new HikariDataSource()) {
            pool.setMaximumPoolSize(101);
            assertThatThrownBy(() -> new PostgresSettings().postProcessBeforeInitialization(pool, "pool"))
                    .hasMessageContaining("2 到 100");
        }
    }

    private String shown(String setting) {
        return db.sql("select current_setting(:name)")
                .param("name", setting)
                .query(String.class)
                .single();
    }
}
