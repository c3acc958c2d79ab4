package cn.hubei.trade.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.DatabaseTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A start on what a version from before the first release has made. */
@DatabaseTest
class UnreleasedDatabaseTest {

    @Autowired
    private Flyway flyway;

    @Autowired
    private FlywayMigrationStrategy strategy;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void aDatabaseOfThisNumbering() {
        strategy.migrate(there("1"));
    }

    @AfterEach
    void nothingIsLeft() {
        there("1").clean();
    }

    @Test
    void whatThisNumberingMadeGoesOn() {
        strategy.migrate(there("2"));
        assertThat(there("2").info().current().getVersion().getVersion()).isEqualTo("2");
    }

    @Test
    void whatTheOldNumberingMadeIsRefusedWithoutAChange() {
        theOldNumberingMadeIt();
        assertThatThrownBy(() -> strategy.migrate(there("2"))).isInstanceOf(UnreleasedDatabase.class);
        assertThat(there("2").info().current().getVersion().getVersion()).startsWith("1");
    }

    @Test
    void oneSentenceSaysWhatToDo() {
        theOldNumberingMadeIt();
        assertThatThrownBy(() -> strategy.migrate(there("2"))).satisfies(refused -> {
            var shown = new UnreleasedDatabase.Shown().analyze(new BeanCreationException("flywayInitializer", refused));
            assertThat(shown.getDescription()).contains("请换用空数据库重新开始").doesNotContain("\n");
        });
    }

    private void theOldNumberingMadeIt() {
        db.sql("update unreleased.\"flyway_schema_history\" set \"description\" = 'reference' where \"version\" = '1'")
                .update();
    }

    private Flyway there(String version) {
        return Flyway.configure()
                .configuration(flyway.getConfiguration())
                .javaMigrations()
                .schemas("unreleased")
                .target(version)
                .cleanDisabled(false)
                .load();
    }
}
