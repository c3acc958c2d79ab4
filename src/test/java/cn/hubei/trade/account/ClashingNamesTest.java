package cn.hubei.trade.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.DatabaseTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An installation from before names were one, with two accounts that are one now. */
@DatabaseTest
class ClashingNamesTest {

    private static final String INSERT = "insert into clashing.account"
            + " (login_name, display_name, role, password_hash, enabled, must_change_password, powers, created_at, version)"
            + " values (:name, '周敏', 'OPERATOR', 'hash', true, false, '', current_timestamp, 0)";

    @Autowired
    private Flyway flyway;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void anEarlierInstallation() {
        upTo("65").migrate();
        for (var name : new String[] {"Provider2", "provider2", "trader", "Trader", "other"}) {
            db.sql(INSERT).param("name", name).update();
        }
    }

    @AfterEach
    void nothingIsLeft() {
        upTo("66").clean();
    }

    @Test
    void theyAreNamedAndNothingIsChangedUntilOneOfThemIsCalledOtherwise() {
        assertThatThrownBy(() -> upTo("66").migrate())
                .hasMessageContaining("Provider2 与 provider2；Trader 与 trader。")
                .hasMessageContaining("update account set login_name");
        assertThat(upTo("66").info().current().getVersion().getVersion()).isEqualTo("65");
        assertThat(upTo("66").info().applied())
                .noneMatch(migration -> migration.getState().isFailed());

        db.sql(
                        "update clashing.account set login_name = login_name || '_2' where login_name in ('Provider2', 'Trader')")
                .update();
        upTo("66").migrate();
        assertThat(db.sql("select login_key from clashing.account order by login_key")
                        .query(String.class)
                        .list())
                .containsExactly("other", "provider2", "provider2_2", "trader", "trader_2");
    }

    private Flyway upTo(String version) {
        return Flyway.configure()
                .configuration(flyway.getConfiguration())
                .schemas("clashing")
                .target(version)
                .cleanDisabled(false)
                .load();
    }
}
