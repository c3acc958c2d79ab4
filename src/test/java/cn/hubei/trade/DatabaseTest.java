package cn.hubei.trade;

import cn.hubei.trade.api.Programs;
import cn.hubei.trade.api.key.KeysForTests;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The whole platform on a port and a database of its own: H2, or PostgreSQL with -Dtest.database=postgresql. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({
    TestDatabase.class,
    Cable.class,
    Statements.class,
    ByHand.class,
    Scene.class,
    Programs.class,
    KeysForTests.class,
    QuickPasswords.class,
    SecondNode.class
})
public @interface DatabaseTest {}
