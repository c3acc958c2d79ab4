package cn.hubei.trade;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * With -Dtest.nodes=2 each test's platform has a second node on the same database, and {@link Client} asks one after the
 * other: whatever a request needs of an earlier one must be where both find it.
 */
@TestConfiguration(proxyBeanMethods = false)
public class SecondNode implements ApplicationListener<ServletWebServerInitializedEvent>, DisposableBean {

    private static final Map<Integer, Integer> TWINS = new ConcurrentHashMap<>();
    private static final AtomicBoolean TURN = new AtomicBoolean();

    private @Nullable ConfigurableApplicationContext second;

    private static boolean isWanted() {
        return Integer.getInteger("test.nodes", 1) == 2;
    }

    /** Who changes a setting sees it on the other node after some seconds; a test does not wait for that. */
    @Bean
    static DynamicPropertyRegistrar nothingKept() {
        return registry -> {
            if (isWanted()) {
                registry.add("platform.kept-for", () -> "0s");
            }
        };
    }

    /** The port of the node whose turn it is. */
    public static int next(int port) {
        var twin = TWINS.get(port);
        return twin != null && TURN.getAndSet(!TURN.get()) ? twin : port;
    }

    @Override
    public void onApplicationEvent(ServletWebServerInitializedEvent started) {
        if (!isWanted() || second != null) {
            return;
        }
        var first = started.getApplicationContext();
        second = new SpringApplicationBuilder(
                        TradeServicePlatform.class, ByHand.class, QuickPasswords.class, Statements.class)
                .environment(like(first.getEnvironment()))
                .initializers(context -> context.getBeanFactory().registerSingleton("ofTests", new OfTests()))
                .run("--server.port=0");
        TWINS.put(
                started.getWebServer().getPort(),
                second.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    private static ConfigurableEnvironment like(ConfigurableEnvironment first) {
        var environment = new StandardEnvironment();
        environment.setActiveProfiles(first.getActiveProfiles());
        first.getPropertySources().stream()
                .filter(source -> !source.getName().equals("server.ports"))
                .forEach(source -> {
                    environment.getPropertySources().remove(source.getName());
                    environment.getPropertySources().addLast(source);
                });
        return environment;
    }

    /** What stands among the tests is not found by scanning: the second node takes only what it is given. */
    private static final class OfTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) {
            return type.getAnnotationMetadata().hasAnnotation(TestConfiguration.class.getName());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfTests;
        }

        @Override
        public int hashCode() {
            return OfTests.class.hashCode();
        }
    }

    @Override
    public void destroy() {
        if (second != null) {
            second.close();
        }
    }
}
