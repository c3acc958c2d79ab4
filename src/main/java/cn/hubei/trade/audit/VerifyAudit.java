package cn.hubei.trade.audit;

import cn.hubei.trade.platform.time.Moments;
import java.io.PrintStream;
import java.time.Clock;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** {@code java -jar … verify-audit}: reads the database and nothing else, and says whether the trail is whole. */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
@Import({Verifying.class, Sm3.class})
public class VerifyAudit {

    public static final String COMMAND = "verify-audit";

    static final int INTACT = 0;
    static final int DAMAGED = 1;
    static final int UNREADABLE = 2;

    /** The exit code: 0 intact, 1 damaged, 2 where the database could not be read. */
    public static int run(String... arguments) {
        try (var context = new SpringApplicationBuilder(VerifyAudit.class)
                .web(WebApplicationType.NONE)
                .properties("spring.main.banner-mode=off", "logging.level.root=warn")
                .run(arguments)) {
            return report(context.getBean(Verifying.class).verify(), System.out);
        } catch (RuntimeException failed) {
            System.err.println("无法读取数据库：" + failed.getMessage());
            return UNREADABLE;
        }
    }

    static int report(Verification result, PrintStream out) {
        out.println("审计链共 " + result.sealed() + " 行，末行校验值 " + result.head());
        out.println("尚未封存 " + result.waiting() + " 行"
                + (result.isLate() ? "，最早的写于 " + Moments.showSeconds(result.waitingSince()) + "，封存任务可能没有运行" : ""));
        result.findings().forEach(finding -> out.println(finding.sentence()));
        out.println(result.isIntact() ? "校验通过" : "校验不通过，发现 " + result.findings().size() + " 处异常");
        return result.isIntact() ? INTACT : DAMAGED;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
