package cn.hubei.trade.moving;

import cn.hubei.trade.platform.database.MigrationWords;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;

/**
 * {@code java -jar … move-data --to jdbc:postgresql://…}: moves everything from the embedded database to an empty
 * PostgreSQL, says of each table whether it is the same on both sides, and may be repeated at any time.
 */
@ComponentScan(
        basePackages = "cn.hubei.trade",
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JavaMigration.class))
public class MoveData {

    public static final String COMMAND = "move-data";

    static final int EQUAL = 0;
    static final int DIFFERENT = 1;
    static final int NOT_BEGUN = 2;

    private static final String POSTGRES = "jdbc:postgresql:";
    private static final String H2 = "jdbc:h2:";

    /** The exit code: 0 all is equal, 1 not, 2 where it could not begin. */
    public static int run(String... arguments) {
        var to = Arrays.asList(arguments).indexOf("--to") + 1;
        if (to == 0 || to == arguments.length || !arguments[to].startsWith(POSTGRES)) {
            return notBegun("用法：move-data --to " + POSTGRES + "//主机/数据库");
        }
        try (var context = new SpringApplicationBuilder(MoveData.class)
                .web(WebApplicationType.NONE)
                .properties("spring.main.banner-mode=off", "logging.level.root=warn")
                .run(arguments)) {
            var migrations =
                    context.getBeansOfType(JavaMigration.class).values().toArray(JavaMigration[]::new);
            return move(context.getEnvironment(), arguments[to], migrations);
        }
    }

    private static int move(Environment settings, String to, JavaMigration... migrations) {
        var user = settings.getProperty("platform.move.username", "");
        var password = settings.getProperty("platform.move.password", "");
        try (var source = source(settings);
                var target = DriverManager.getConnection(to, user, password)) {
            return report(move(source, target, () -> migrate(to, user, password, migrations)), System.out);
        } catch (CannotBegin refused) {
            return notBegun(refused.getMessage());
        } catch (SQLException | DataAccessException | FlywayException failed) {
            return notBegun("未完成，可以重复执行同一命令继续：" + failed.getMessage());
        }
    }

    private static Connection source(Environment settings) throws SQLException {
        var url = settings.getRequiredProperty("spring.datasource.url");
        if (!url.startsWith(H2)) {
            throw new CannotBegin("只能从内嵌数据库（H2）搬移，而 spring.datasource.url 是 " + url);
        }
        // H2 makes the file that it does not find; what is not there cannot be moved.
        return DriverManager.getConnection(
                url + ";IFEXISTS=TRUE",
                settings.getProperty("spring.datasource.username"),
                settings.getProperty("spring.datasource.password"));
    }

    private static List<TableComparison> move(Connection source, Connection target, Runnable migration)
            throws SQLException {
        return new Moving(
                        ConnectedDatabase.of(source),
                        ConnectedDatabase.of(target),
                        migration,
                        Moving.BATCH,
                        (table, rows) -> System.out.println("搬移 " + table + "：" + rows + " 行"))
                .move();
    }

    private static int notBegun(@Nullable String sentence) {
        System.err.println(sentence);
        return NOT_BEGUN;
    }

    static void migrate(String url, String user, String password, JavaMigration... migrations) {
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration/common", "classpath:db/migration/postgresql")
                .placeholders(MigrationWords.ofPostgres())
                .javaMigrations(migrations)
                .load()
                .migrate();
    }

    static int report(List<TableComparison> comparisons, PrintStream out) {
        out.println("%-28s %10s  %-64s  %s".formatted("表", "行数", "校验值", "结果"));
        comparisons.forEach(comparison -> out.println(comparison.line()));
        var different =
                comparisons.stream().filter(comparison -> !comparison.isEqual()).count();
        out.println(different == 0 ? "全部一致" : different + " 张表不一致");
        return different == 0 ? EQUAL : DIFFERENT;
    }
}
