package cn.hubei.trade;

import cn.hubei.trade.account.signon.provider.SealSecret;
import cn.hubei.trade.application.totals.RecountCommand;
import cn.hubei.trade.audit.VerifyAudit;
import cn.hubei.trade.file.upkeep.VerifyFiles;
import cn.hubei.trade.moving.MoveData;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** Spring Boot's own user with a generated password is left out: accounts come from the database alone. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class TradeServicePlatform {

    /** What is done once and ends, instead of serving; each answers with its exit code. */
    private static final Map<String, ToIntFunction<String[]>> COMMANDS = Map.of(
            VerifyAudit.COMMAND, VerifyAudit::run,
            VerifyFiles.COMMAND, VerifyFiles::run,
            RecountCommand.COMMAND, RecountCommand::run,
            MoveData.COMMAND, MoveData::run,
            SealSecret.COMMAND, SealSecret::run);

    public static void main(String[] args) {
        for (var command : COMMANDS.entrySet()) {
            if (List.of(args).contains(command.getKey())) {
                System.exit(command.getValue().applyAsInt(args));
            }
        }
        SpringApplication.run(TradeServicePlatform.class, args);
    }
}
