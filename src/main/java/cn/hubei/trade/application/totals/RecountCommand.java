package cn.hubei.trade.application.totals;

import cn.hubei.trade.offering.OnOfferCounting;
import java.io.PrintStream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code java -jar … count-anew}: counts all sums once more, after an upgrade during which nodes of two versions ran, or a
 * repair by hand. Meanwhile nobody can apply.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
@Import({Recounting.class, OnOfferCounting.class})
public class RecountCommand {

    public static final String COMMAND = "count-anew";

    /** The exit code: 0 where all was counted, 2 where nothing was. */
    public static int run(String... arguments) {
        try (var context = new SpringApplicationBuilder(RecountCommand.class)
                .web(WebApplicationType.NONE)
                .properties("spring.main.banner-mode=off", "logging.level.root=warn")
                .run(arguments)) {
            var db = context.getBean(JdbcClient.class);
            var counting = context.getBean(Recounting.class);
            new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
                holdApplications(context.getEnvironment().getProperty("spring.datasource.url", ""), db);
                counting.recount();
            });
            return say(System.out, "统计已重新计算", 0);
        } catch (RuntimeException failed) {
            return say(System.err, "统计未能重新计算，原有数字不变：" + failed.getMessage(), 2);
        }
    }

    /** H2 opens its file for one process alone. */
    private static void holdApplications(String url, JdbcClient db) {
        if (DatabaseDriver.fromJdbcUrl(url) == DatabaseDriver.POSTGRESQL) {
            db.sql("lock table offering, offering_application, evaluation in share row exclusive mode")
                    .update();
        }
    }

    private static int say(PrintStream out, String sentence, int code) {
        out.println(sentence);
        return code;
    }
}
