package cn.hubei.trade;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** The whole platform where letters and texts go out; the carriers themselves carry nothing. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@TestPropertySource(
        properties = {
            "spring.mail.host=mail.invalid",
            "platform.mail.from=platform@example.cn",
            "platform.mail.base-url=https://trade.example.cn",
            "platform.sms.url=http://sms.invalid/send"
        })
public @interface CarriersTest {}
