package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.offering.kind.Kind;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a page costs the database; constant in the number of rows (design: 6). */
@OfOneNode
@DatabaseTest
class StatementsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Test
    void aListIsCountedItsKeysAreFoundAndTheirRowsReadBesidesTheUser() {
        var provider = scene.provider();
        var client = Client.signedIn(port, provider.login());
        for (int i = 0; i < 4; i++) {
            for (var kind : Kind.all()) {
                scene.application(scene.enterprise(), scene.published(kind, provider, "名称" + i, null));
            }
        }
        var pages = Kind.all().stream()
                .flatMap(kind ->
                        Stream.of(kind.plural(), kind.singular() + "-applications", kind.singular() + "-evidence"))
                .map("/console/"::concat)
                .toList();
        for (var page : pages) {
            assertThat(statements(client, page)).as(page).hasSizeBetween(2, 4);
        }
    }

    /** The user, and for a department what waits for it, by the kinds that it reviews. */
    @Test
    void aHomeAndTheBoardCostFewStatements() {
        var reviewed = (int) Kind.all().stream().filter(Kind::isReviewed).count();
        var officer = Client.signedIn(port, scene.officer().login());
        assertThat(statements(officer, "/console/home")).hasSize(7 + reviewed);
        assertThat(statements(officer, "/console/board")).hasSize(2);
        var provider = Client.signedIn(port, scene.provider().login());
        assertThat(statements(provider, "/console/home")).hasSize(7);
        var enterprise = Client.signedIn(port, scene.enterprise().login());
        assertThat(statements(enterprise, "/console/home")).hasSize(6);
    }

    private static List<String> statements(Client client, String page) {
        client.get(page);
        return Statements.during(() -> client.get(page)).stream()
                .filter(statement -> !statement.toLowerCase(Locale.ROOT).contains("spring_session"))
                .toList();
    }

    /**
     * From who sends it to the messages and pushes that it leads to; the lines of one batch count as one. The least of three,
     * as what is kept for seconds may be read anew by one of them.
     */
    @Test
    void anApplicationCostsSeventeenStatements() {
        var provider = scene.provider();
        var client = Client.signedIn(port, scene.enterprise().login());
        var least = Stream.of("第一场", "第二场", "第三场")
                .map(title -> scene.published(Kinds.TRAINING, provider, title, 9))
                .mapToInt(training ->
                        Statements.during(() -> applies(client, training)).size())
                .min();
        assertThat(least).hasValue(17);
    }

    private static void applies(Client client, long training) {
        var path = "/console/open-trainings/" + training + "/application";
        var answer = client.post(
                path,
                "contact",
                "王芳",
                "phone",
                "13900139000",
                "participantName",
                "王芳",
                "participantPhone",
                "13900139000",
                "formKey",
                UUID.randomUUID().toString());
        assertThat(answer.status()).isEqualTo(303);
    }

    @Test
    void whoReadsWritesNothingNotEvenTheSession() {
        var client = Client.signedIn(port, scene.provider().login());
        client.get("/console/home");
        assertThat(Statements.during(() -> client.get("/console/home")))
                .noneMatch(statement ->
                        statement.stripLeading().toLowerCase(Locale.ROOT).startsWith("update"))
                .noneMatch(statement ->
                        statement.stripLeading().toLowerCase(Locale.ROOT).startsWith("insert"));
    }

    @Test
    void aVisitorOfThePortalCostsOneStatementAKindOneForTheStarsTwoForTheNoticesAndNoSession() {
        scene.published(Kinds.SERVICE, scene.provider(), "门户语句", null);
        var client = Client.visitor(port);
        client.get("/");
        assertThat(Statements.during(() -> client.get("/"))).hasSize(Kind.all().size() + 3);
        assertThat(client.cookie("SESSION")).isEmpty();
    }
}
