package cn.hubei.trade.offering.kind;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Replaces the patterns of {@link Kind#PLURAL} and {@link Kind#SINGULAR} in routes by the kinds there are. */
public final class KindsInRoutes implements EnvironmentPostProcessor {

    static final String PLURAL = "platform.kinds.plural";
    static final String SINGULAR = "platform.kinds.singular";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "kinds", Map.of(PLURAL, either(Kind::plural), SINGULAR, either(Kind::singular))));
    }

    /** A pattern as Spring has resolved it. */
    public static String resolve(String pattern) {
        return pattern.replace("${" + PLURAL + "}", either(Kind::plural))
                .replace("${" + SINGULAR + "}", either(Kind::singular));
    }

    private static String either(Function<Kind, String> name) {
        return Kind.all().stream().map(name).collect(Collectors.joining("|"));
    }
}
