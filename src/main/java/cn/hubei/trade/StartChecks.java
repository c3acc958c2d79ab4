package cn.hubei.trade;

import cn.hubei.trade.account.FirstOperator;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Without demonstration data the platform starts only when it is safe to: nothing guessed opens it. */
@Component
@Profile("!demonstration")
class StartChecks implements ApplicationRunner {

    private final FirstOperator operator;
    private final String fixedAnswer;

    StartChecks(FirstOperator operator, @Value("${platform.captcha.fixed-answer:}") String fixedAnswer) {
        this.operator = operator;
        this.fixedAnswer = fixedAnswer;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (isPackaged() && !fixedAnswer.isEmpty()) {
            throw new IllegalStateException("platform.captcha.fixed-answer 只用于自动化测试，正式运行时不能设置");
        }
        operator.demand();
    }

    /** As a jar, or as its layers are unfolded in an image. */
    private static boolean isPackaged() {
        var source = new ApplicationHome(TradeServicePlatform.class).getSource();
        return source != null && (source.isFile() || source.toPath().endsWith(Path.of("BOOT-INF", "classes")));
    }
}
