package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Migrations.Migration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModule;

/** Whose table is whose stands in the names of the migrations. */
@DatabaseTest
class MigrationsTest {

    private static final String COMMON = "common";

    @Autowired
    private JdbcClient db;

    @Test
    void eachIsNamedByAModuleThatExists() {
        var modules = OwnTypes.all()
                .map(Class::getPackage)
                .filter(folder -> folder.isAnnotationPresent(ApplicationModule.class))
                .map(folder -> folder.getName().substring("cn.hubei.trade.".length()))
                .collect(Collectors.toSet());
        var owners = Migrations.owners();
        assertThat(Migrations.all())
                .isNotEmpty()
                .allMatch(migration -> modules.contains(migration.module())
                        // What a module had that is gone is gone, too.
                        || migration.creates().stream().noneMatch(created -> owners.containsKey(created.name())));
    }

    @Test
    void whatOneDatabaseHasOfItsOwnFollowsTheFileOfItsModuleAndIsNoTable() {
        var common = Migrations.all().stream()
                .filter(migration -> migration.folder().equals(COMMON))
                .collect(Collectors.toMap(Migration::number, Migration::module));
        assertThat(Migrations.all()).allSatisfy(migration -> {
            assertThat(migration.part()).isEqualTo(!migration.folder().equals(COMMON));
            assertThat(migration.module()).isEqualTo(common.get(migration.number()));
            assertThat(migration.part() && !migration.creates().isEmpty()).isFalse();
        });
    }

    @Test
    void everyTableViewAndSequenceOfTheDatabaseHasAnOwner() {
        var there = db.sql("""
                        select lower(table_name) from information_schema.tables
                        where lower(table_schema) = 'public' and lower(table_name) <> 'flyway_schema_history'
                        union select lower(sequence_name) from information_schema.sequences
                        where lower(sequence_schema) = 'public' and lower(sequence_name) not like '%\\_id\\_seq'
                        """).query(String.class).list();
        assertThat(Migrations.owners()).containsOnlyKeys(there);
    }

    @Test
    void theOwnerIsTheModuleThatWritesIt() {
        assertThat(Migrations.owners())
                .containsEntry("message", "notification")
                .containsEntry("delivery", "delivery")
                .containsEntry("captcha", "captcha")
                .containsEntry("offering_fact", "offering")
                .containsEntry("application_number_service", "application");
    }
}
