package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a page costs the database; constant in the number of rows (design: 6). */
@DatabaseTest
class StatementsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Test
    void aListIsOneStatementAndItsCappedCountBesidesTheUser() {
        var provider = scene.provider();
        var client = Client.signedIn(port, provider.login());
        for (int i = 0; i < 8; i++) {
            var training = scene.training(provider, "培训" + i, 10);
            scene.application(scene.enterprise(), training);
        }
        for (var page :
                new String[] {"/console/trainings", "/console/training-applications", "/console/training-evidence"}) {
            client.get(page);
            assertThat(Statements.during(() -> client.get(page)))
                    .as(page)
                    .filteredOn(statement ->
                            !statement.toLowerCase(java.util.Locale.ROOT).contains("spring_session"))
                    .hasSize(3);
        }
    }

    @Test
    void whoReadsWritesNothingNotEvenTheSession() {
        var client = Client.signedIn(port, scene.provider().login());
        client.get("/console/home");
        assertThat(Statements.during(() -> client.get("/console/home")))
                .noneMatch(statement -> statement
                        .stripLeading()
                        .toLowerCase(java.util.Locale.ROOT)
                        .startsWith("update"))
                .noneMatch(statement -> statement
                        .stripLeading()
                        .toLowerCase(java.util.Locale.ROOT)
                        .startsWith("insert"));
    }

    @Test
    void aVisitorOfThePortalCostsTwoStatementsAndNoSession() {
        var client = Client.visitor(port);
        client.get("/");
        assertThat(Statements.during(() -> client.get("/"))).hasSize(2);
        assertThat(client.cookie("SESSION")).isEmpty();
    }
}
