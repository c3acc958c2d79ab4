package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlProcessor.MatchStatus;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;

/** What the example for Kubernetes promises: who reaches which port, and who is believed. */
class KubernetesExampleTest {

    private static final String CONTAINER = "spec.template.spec.containers[0]";

    private final Map<String, String> deployment = object("Deployment");
    private final Map<String, String> policy = object("NetworkPolicy");

    @Test
    void theIngressReachesThePlatformAndWhoWatchesTheMetricsAndNobodyElseEither() {
        assertThat(policy.get("spec.podSelector.matchLabels.app"))
                .isEqualTo(deployment.get("spec.template.metadata.labels.app"));
        assertThat(below(policy, "spec.podSelector")).hasSize(1);
        assertThat(policy.get("spec.policyTypes[0]")).isEqualTo("Ingress");
        var from = ".from[0].namespaceSelector.matchLabels.kubernetes.io/metadata.name";
        assertThat(below(policy, "spec.ingress"))
                .isEqualTo(Map.of(
                        "spec.ingress[0]" + from,
                        "ingress-nginx",
                        "spec.ingress[0].ports[0].port",
                        port("http"),
                        "spec.ingress[1]" + from,
                        "monitoring",
                        "spec.ingress[1].ports[0].port",
                        port("management")));
    }

    @Test
    void metricsAndHealthHaveAPortOfTheirOwnThatNoServiceOffers() {
        assertThat(environment("MANAGEMENT_SERVER_PORT")).isEqualTo(port("management"));
        assertThat(port("management")).isNotEqualTo(port("http"));
        for (var probe : new String[] {"startupProbe", "livenessProbe", "readinessProbe"}) {
            assertThat(deployment.get(CONTAINER + "." + probe + ".httpGet.port"))
                    .isEqualTo("management");
        }
        assertThat(below(object("Service"), "spec.ports")).hasSize(3).containsEntry("spec.ports[0].targetPort", "http");
    }

    @Test
    void onlyTheIngressIsBelieved() {
        var proxies = Pattern.compile(environment("PLATFORM_PROXIES"));
        assertThat(IntStream.range(0, 256).mapToObj(last -> "192.0.2." + last).filter(proxies.asMatchPredicate()))
                .containsExactly("192.0.2.11", "192.0.2.12");
        assertThat(IntStream.range(0, 1 << 16)
                        .mapToObj(pod -> "10.%d.%d.11".formatted(pod >> 8, pod & 255))
                        .filter(proxies.asMatchPredicate()))
                .isEmpty();
        for (var other : new String[] {"127.0.0.1", "192a0b2c11", "192.168.2.11", "::1", ""}) {
            assertThat(proxies.matcher(other).matches()).as(other).isFalse();
        }
    }

    @Test
    void thePlatformAnswersToTheNameOfTheIngressAlone() {
        assertThat(environment("PLATFORM_HOSTS")).isEqualTo(object("Ingress").get("spec.rules[0].host"));
        assertThat(environment("SERVER_SERVLET_SESSION_COOKIE_SECURE")).isEqualTo("true");
    }

    private String environment(String name) {
        return named("env", name, "value");
    }

    private String port(String name) {
        return named("ports", name, "containerPort");
    }

    private String named(String list, String name, String value) {
        return IntStream.range(0, 50)
                .mapToObj(i -> CONTAINER + "." + list + "[" + i + "].")
                .filter(entry -> name.equals(deployment.get(entry + "name")))
                .map(entry -> deployment.get(entry + value))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> below(Map<String, String> object, String path) {
        return object.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(path))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Each value by its path. */
    private static Map<String, String> object(String kind) {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new FileSystemResource(Path.of("deploy", "kubernetes", "platform.yml")));
        yaml.setDocumentMatchers(
                found -> kind.equals(found.getProperty("kind")) ? MatchStatus.FOUND : MatchStatus.NOT_FOUND);
        return Objects.requireNonNull(yaml.getObject()).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> entry.getValue().toString()));
    }
}
