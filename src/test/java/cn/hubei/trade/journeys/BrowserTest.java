package cn.hubei.trade.journeys;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.account.signon.Window;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.context.annotation.Import;

/** A journey through one chapter of the manual, in a real browser. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@DatabaseTest
@Import(Window.class)
@interface BrowserTest {}
