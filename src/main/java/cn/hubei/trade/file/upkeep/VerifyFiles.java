package cn.hubei.trade.file.upkeep;

import cn.hubei.trade.file.FileStorage;
import java.io.IOException;
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

/** {@code java -jar … verify-files}: reads database and store, changes neither, and says which files are lost. */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
@Import({FileStorage.class, ComparingFiles.class})
public class VerifyFiles {

    public static final String COMMAND = "verify-files";

    static final int WHOLE = 0;
    static final int LOST = 1;
    static final int UNREADABLE = 2;

    /** The exit code: 0 all are there, 1 some are lost or damaged, 2 where database or store could not be read. */
    public static int run(String... arguments) {
        try (var context = new SpringApplicationBuilder(VerifyFiles.class)
                .web(WebApplicationType.NONE)
                .properties("spring.main.banner-mode=off", "logging.level.root=warn")
                .run(arguments)) {
            return report(context.getBean(ComparingFiles.class).compare(), System.out);
        } catch (IOException | RuntimeException failed) {
            System.err.println("无法读取数据库或文件存储：" + failed.getMessage());
            return UNREADABLE;
        }
    }

    static int report(StoreComparison found, PrintStream out) {
        out.println("完好的文件 " + found.whole() + " 个");
        out.println("缺失 " + found.lost() + " 个，大小不符 " + found.damaged() + " 个");
        out.println("无主文件 " + found.orphaned() + " 个，另有一天以内的 " + found.uploading() + " 个可能正在上传");
        found.problems().forEach(out::println);
        out.println(found.isWhole() ? "核对通过" : "核对不通过，请从备份恢复上列文件");
        return found.isWhole() ? WHOLE : LOST;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
