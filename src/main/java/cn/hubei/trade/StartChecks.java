package cn.hubei.trade;

import cn.hubei.trade.account.administration.AddedOperator;
import cn.hubei.trade.account.administration.FirstOperator;
import cn.hubei.trade.demonstration.DemonstrationMark;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Refuses to start in production with what anybody could guess: a fixed captcha, demonstration accounts, a weak first
 * operator.
 */
@Component
@Profile("!demonstration")
class StartChecks implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(StartChecks.class);

    private final FirstOperator operator;
    private final AddedOperator added;
    private final DemonstrationMark demonstration;
    private final String fixedAnswer;
    private final String auditKey;

    StartChecks(
            FirstOperator operator,
            AddedOperator added,
            DemonstrationMark demonstration,
            @Value("${platform.captcha.fixed-answer:}") String fixedAnswer,
            @Value("${platform.audit.key:}") String auditKey) {
        this.operator = operator;
        this.added = added;
        this.demonstration = demonstration;
        this.fixedAnswer = fixedAnswer;
        this.auditKey = auditKey;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (isPackaged() && !fixedAnswer.isEmpty()) {
            throw new IllegalStateException("platform.captcha.fixed-answer 只用于自动化测试，正式运行时不能设置");
        }
        if (demonstration.isSet()) {
            throw new IllegalStateException("数据库由演示模式填充，其账户的密码人人皆知，不能用于正式运行：请换用空数据库，或以演示模式（demonstration）启动");
        }
        if (auditKey.isEmpty()) {
            LOG.warn("没有设置 PLATFORM_AUDIT_KEY：审计记录的校验链没有密钥，能改数据库的人也能重算它。请在首次启动前设置并妥善保存（README.md）");
        }
        operator.demand();
        added.add();
    }

    /** As a jar, or as its layers are unfolded in an image. */
    private static boolean isPackaged() {
        var source = new ApplicationHome(TradeServicePlatform.class).getSource();
        return source != null && (source.isFile() || source.toPath().endsWith(Path.of("BOOT-INF", "classes")));
    }
}
