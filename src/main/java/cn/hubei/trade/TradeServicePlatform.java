package cn.hubei.trade;

import cn.hubei.trade.application.totals.RecountCommand;
import cn.hubei.trade.audit.VerifyAudit;
import cn.hubei.trade.file.upkeep.VerifyFiles;
import cn.hubei.trade.moving.MoveData;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** Spring Boot's own user with a generated password is left out: accounts come from the database alone. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class TradeServicePlatform {

    public static void main(String[] args) {
        if (List.of(args).contains(VerifyAudit.COMMAND)) {
            System.exit(VerifyAudit.run(args));
        }
        if (List.of(args).contains(VerifyFiles.COMMAND)) {
            System.exit(VerifyFiles.run(args));
        }
        if (List.of(args).contains(RecountCommand.COMMAND)) {
            System.exit(RecountCommand.run(args));
        }
        if (List.of(args).contains(MoveData.COMMAND)) {
            System.exit(MoveData.run(args));
        }
        SpringApplication.run(TradeServicePlatform.class, args);
    }
}
