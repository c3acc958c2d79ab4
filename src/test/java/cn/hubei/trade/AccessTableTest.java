package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Position;
import cn.hubei.trade.account.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may do what. */
@DatabaseTest
@Tag("any-database")
class AccessTableTest {

    @Autowired
    private AccessTable access;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Scene scene;

    @LocalServerPort
    private int port;

    @Test
    void everyRouteIsNamed() {
        var unnamed = new ArrayList<String>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().forEach(pattern -> {
                    var methods = mapping.getMethodsCondition().getMethods();
                    paths(pattern)
                            .filter(path -> methods.isEmpty()
                                    ? !access.names("GET", path)
                                    : methods.stream().anyMatch(method -> !access.names(method.name(), path)))
                            .forEach(path -> unnamed.add(mapping + " " + path));
                }));
        assertThat(unnamed).isEmpty();
    }

    @Test
    void untilItsFilingIsApprovedAnOrganizationHasItsFilingAndItsAccountOnly() {
        var newcomer = user(Role.PROVIDER, Position.MAIN, false);
        assertThat(access.allows(newcomer, "GET", "/console/filing")).isTrue();
        assertThat(access.allows(newcomer, "GET", "/account")).isTrue();
        assertThat(access.allows(newcomer, "GET", "/console/trainings")).isFalse();
        assertThat(access.allows(newcomer, "GET", "/console/home")).isFalse();
    }

    @Test
    void aClerkPublishesButNeitherDecidesNorUploadsEvidence() {
        var clerk = user(Role.PROVIDER, Position.CLERK, true);
        assertThat(access.allows(clerk, "POST", "/console/trainings/1/publication"))
                .isTrue();
        assertThat(access.allows(clerk, "GET", "/console/training-applications"))
                .isTrue();
        assertThat(access.allows(clerk, "POST", "/console/training-applications/1/decision"))
                .isFalse();
        assertThat(access.allows(clerk, "POST", "/console/training-applications/decisions"))
                .isFalse();
        assertThat(access.allows(clerk, "POST", "/console/training-evidence/1")).isFalse();
        assertThat(access.allows(clerk, "POST", "/console/training-evidence/1/files/1/removal"))
                .isFalse();
    }

    @Test
    void aClerkPreparesTheFilingAndLeavesFilingItAndTheSubAccountsToTheOthers() {
        for (var role : new Role[] {Role.PROVIDER, Role.ENTERPRISE}) {
            var clerk = user(role, Position.CLERK, true);
            assertThat(access.allows(clerk, "GET", "/console/filing")).isTrue();
            assertThat(access.allows(clerk, "POST", "/console/filing/1")).isTrue();
            assertThat(access.allows(clerk, "POST", "/console/filing/1/discarding"))
                    .isTrue();
            assertThat(access.allows(clerk, "POST", "/console/filing/1/submission"))
                    .isFalse();
            assertThat(access.allows(clerk, "GET", "/account/sub-accounts")).isFalse();
            assertThat(access.allows(clerk, "POST", "/account/sub-accounts/1/password"))
                    .isFalse();
            var manager = user(role, Position.MANAGER, true);
            assertThat(access.allows(manager, "POST", "/console/filing/1/submission"))
                    .isTrue();
            assertThat(access.allows(manager, "POST", "/account/sub-accounts")).isTrue();
        }
        assertThat(access.allows(user(Role.OFFICER, null, false), "GET", "/account/sub-accounts"))
                .isFalse();
    }

    @Test
    void eachRoleKeepsToItsOwnPages() {
        var officer = user(Role.OFFICER, null, false);
        var enterprise = user(Role.ENTERPRISE, Position.MAIN, true);
        assertThat(access.allows(officer, "GET", "/console/filings/1")).isTrue();
        assertThat(access.allows(officer, "GET", "/console/trainings")).isFalse();
        assertThat(access.allows(enterprise, "POST", "/console/open-trainings/1/application"))
                .isTrue();
        assertThat(access.allows(enterprise, "GET", "/console/authorization-codes"))
                .isFalse();
        assertThat(access.allows(enterprise, "GET", "/console/training-applications"))
                .isFalse();
    }

    @Test
    void anOperatorsPowersOpenItsPagesOneByOne() {
        var pages = Map.of(
                "SYSTEM",
                List.of("/console/dictionaries/service-area", "/console/departments", "/console/settings"),
                "SECURITY",
                List.of("/console/accounts", "/console/officers/1/password", "/console/operators/new"),
                "AUDIT",
                List.of("/console/audit"));
        pages.forEach((power, paths) -> {
            var holder = operator(power);
            var others = operator(String.join(
                    ",",
                    pages.keySet().stream().filter(one -> !one.equals(power)).toList()));
            for (var path : paths) {
                assertThat(access.allows(holder, "GET", path)).as(path).isTrue();
                assertThat(access.allows(others, "GET", path)).as(path).isFalse();
                assertThat(access.allows(user(Role.OFFICER, null, false), "GET", path))
                        .as(path)
                        .isFalse();
                assertThat(access.allows(user(Role.PROVIDER, Position.MAIN, true), "GET", path))
                        .as(path)
                        .isFalse();
            }
        });
    }

    private static CurrentUser operator(String powers) {
        return new CurrentUser(1, "op", "运营", Role.OPERATOR, null, null, null, null, false, false, powers, 0);
    }

    @Test
    void aVisitorIsSentToSignInAndAWrongRoleIsRefused() {
        assertThat(Client.visitor(port).get("/console/trainings").location()).endsWith("/login");
        var enterprise = Client.signedIn(port, scene.enterprise().login());
        assertThat(enterprise.get("/console/trainings").status()).isEqualTo(403);
    }

    @Test
    void whatNoLineNamesDoesNotExistForAnybody() {
        assertThat(Client.visitor(port).get("/console/secret").status()).isEqualTo(404);
        assertThat(Client.signedIn(port, scene.provider().login())
                        .get("/console/secret")
                        .status())
                .isEqualTo(404);
        assertThat(Client.visitor(port).get("/actuator/env").status()).isEqualTo(404);
    }

    /** A pattern's paths: one for each alternative that a variable names. */
    private static Stream<String> paths(String pattern) {
        var variable = Pattern.compile("\\{\\w+(?::([a-z|]+))?}").matcher(pattern);
        if (!variable.find()) {
            return Stream.of(pattern);
        }
        var values = variable.group(1) == null ? "1" : variable.group(1);
        return Stream.of(values.split("\\|"))
                .flatMap(value ->
                        paths(pattern.substring(0, variable.start()) + value + pattern.substring(variable.end())));
    }

    private static CurrentUser user(Role role, Position position, boolean approved) {
        return new CurrentUser(1, "someone", "某人", role, position, 1L, "某公司", "420000", approved, false, "", 0);
    }
}
