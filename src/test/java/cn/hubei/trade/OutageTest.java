package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What visitors, users and watchers see while the database is away. */
@OfOneNode
@DatabaseTest
@Import(OutageTest.Cable.class)
class OutageTest {

    private static final AtomicBoolean PULLED = new AtomicBoolean();

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    /** Between the platform and its database. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Cable implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source
                    ? Proxy.newProxyInstance(
                            DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (p, method, args) -> {
                                if (PULLED.get() && method.getName().equals("getConnection")) {
                                    throw new SQLTransientConnectionException("pulled");
                                }
                                try {
                                    return method.invoke(source, args);
                                } catch (InvocationTargetException failed) {
                                    throw failed.getCause();
                                }
                            })
                    : bean;
        }
    }

    @AfterEach
    void plugIn() {
        PULLED.set(false);
    }

    @Test
    void everyPageSaysInChineseThatTheDatabaseIsAwayWithANumber() {
        var user = Client.signedIn(port, scene.provider().login());
        var stranger = Client.visitor(port);
        stranger.setCookie("SESSION", "bm9ib2R5");
        PULLED.set(true);
        for (var answer : new Client.Answer[] {
            user.get("/console/trainings"), Client.visitor(port).get("/"), stranger.get("/console/trainings")
        }) {
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body()).contains("系统暂时无法访问数据库", "请稍后再试").containsPattern("编号：<code>[0-9A-Z]+</code>");
        }
    }

    @Test
    void aNodeWithoutItsDatabaseLivesAndTakesNoRequests() {
        var watcher = Client.visitor(port);
        assertThat(watcher.get("/actuator/health/readiness").status()).isEqualTo(200);
        PULLED.set(true);
        assertThat(watcher.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(watcher.get("/actuator/health/readiness").status()).isEqualTo(503);
    }
}
