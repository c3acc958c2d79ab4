package cn.hubei.trade.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.Client.Answer;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Where the powers are separated: one asks, another confirms, and an auditor whose account it is about. */
@DatabaseTest
@TestPropertySource(properties = "platform.separated-powers=true")
abstract class TwoSecurityAdministrators {

    static final String PROPOSALS = "/console/operators/proposals";

    private static final Pattern HALF = Pattern.compile("id=\"half\">([^<]+)<");

    @LocalServerPort
    int port;

    @Autowired
    Scene scene;

    @Autowired
    JdbcClient db;

    Actor asker;
    Actor second;
    Actor auditor;
    Client asking;
    Client confirmer;

    @BeforeEach
    void twoSecurityAdministratorsAndAnAuditor() {
        asker = scene.operator(Power.SYSTEM, Power.SECURITY);
        second = scene.operator(Power.SECURITY);
        auditor = scene.operator(Power.AUDIT);
        asking = Client.signedIn(port, asker.login());
        confirmer = Client.signedIn(port, second.login());
    }

    String attempt(Runnable work) {
        try {
            work.run();
            return "done";
        } catch (RuleViolation refused) {
            return refused.sentence();
        }
    }

    long askForPassword(Actor whose) {
        assertThat(reset(asking, whose).location()).isEqualTo("/console/operators");
        return newest();
    }

    static Answer reset(Client client, Actor whose) {
        return client.post("/console/operators/" + whose.account() + "/password", "version", "0");
    }

    long askForPowers(Actor whose, String... powers) {
        assertThat(edit(whose, 0, "", powers).location()).isEqualTo("/console/operators");
        return newest();
    }

    Answer edit(Actor whose, int version, String email, String... powers) {
        var fields =
                new ArrayList<>(List.of("displayName", "平台运营", "email", email, "version", String.valueOf(version)));
        for (var power : powers) {
            fields.addAll(List.of("powers", power));
        }
        return asking.post("/console/operators/" + whose.account(), fields.toArray(String[]::new));
    }

    static Answer act(Client client, long proposal, String verb, String... fields) {
        return client.post(PROPOSALS + "/" + proposal + "/" + verb, fields);
    }

    static void assertRefused(Answer answer, String sentence) {
        assertThat(answer.body()).contains(sentence);
        assertThat(answer.status()).isEqualTo(422);
    }

    static String half(Answer answer) {
        var found = HALF.matcher(answer.body());
        assertThat(found.find()).as(answer.status() + answer.body()).isTrue();
        return found.group(1);
    }

    boolean opens(Actor whose, String password) {
        return Client.visitor(port).signIn(whose.login(), password).status() == 303;
    }

    static CurrentUser user(Actor actor) {
        return new CurrentUser(
                actor.account(),
                actor.login(),
                "运营",
                Role.OPERATOR,
                null,
                null,
                null,
                null,
                false,
                false,
                "SECURITY",
                0);
    }

    long newest() {
        return db.sql("select max(id) from proposal").query(Long.class).single();
    }

    long number(String sql, long id) {
        return db.sql(sql).param("id", id).query(Long.class).single();
    }

    String powers(Actor whose) {
        return text("select powers from account where id = :id", whose.account());
    }

    String state(long proposal) {
        return text("select state from proposal where id = :id", proposal);
    }

    String text(String sql, long id) {
        return db.sql(sql)
                .param("id", id)
                .query((row, number) -> row.getString(1))
                .list()
                .get(0);
    }
}
