package cn.hubei.trade;

import cn.hubei.trade.account.Mailbox;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * The whole platform as it is strictest: limits, second factors, mail, names of hosts. Behind a proxy at 127.0.0.1, so that each test
 * comes from an address of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@Import(Mailbox.class)
@TestPropertySource(
        properties = {
            "platform.sign-in.second-factor-roles=OFFICER,OPERATOR",
            "platform.sign-in.password.life=90d",
            "platform.limits.enforced=true",
            "platform.limits.sign-in-failures=7 in 10m",
            "platform.limits.sign-in-failures-a-day=12 in 1d",
            "platform.limits.captcha.address=40 in 1h",
            "platform.limits.work.account=2 in 1h",
            "platform.limits.work.address=8 in 1h",
            "platform.limits.export.account=2 in 1h",
            "platform.limits.upload.account=2 in 1h",
            "platform.hosts=Trade.example.cn,127.0.0.1,localhost",
            "platform.proxies=127\\.0\\.0\\.1",
            "platform.mail.from=platform@example.cn",
            "server.servlet.session.cookie.secure=false"
        })
public @interface StrictTest {}
