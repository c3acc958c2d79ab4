package cn.hubei.trade.api.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.api.ApiScope;
import cn.hubei.trade.api.Programs;
import cn.hubei.trade.api.Programs.Program;
import cn.hubei.trade.api.Programs.Reply;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A provider's own program decides. */
@DatabaseTest
class DecisionApiTest {

    private static final String APPROVE = "{\"outcome\":\"APPROVED\",\"version\":0}";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private Programs programs;

    @Autowired
    private JdbcClient db;

    private Actor provider;
    private Program program;
    private String number;

    @BeforeEach
    void anApplication() {
        provider = scene.provider();
        program = programs.of(port, provider, ApiScope.APPLICATIONS_DECIDE);
        number = scene.application(scene.enterprise(), scene.training(provider, "培训", 5));
    }

    @Test
    void itApprovesInTheNameOfTheAccountThatMadeTheKey() {
        var reply = decide(APPROVE, key());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().get("state").asString()).isEqualTo("APPROVED");
        assertThat(state()).isEqualTo("APPROVED");
        assertThat(db.sql(
                                "select actor_name from audit_entry where action = 'application.approved' and detail = :number")
                        .param("number", number)
                        .query(String.class)
                        .single())
                .isEqualTo(provider.login());
    }

    @Test
    void theSameRequestSentAgainIsAnsweredAsBefore() {
        var key = key();
        var first = decide(APPROVE, key);
        var again = decide(APPROVE, key);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(decide(APPROVE, key()).status()).as("another key").isEqualTo(409);
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefused() {
        var key = key();
        decide(APPROVE, key);
        var reply = decide("{\"outcome\":\"REFUSED\",\"reason\":\"名额已满\",\"version\":0}", key);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body().get("type").asString()).isEqualTo("/developers#KEY_REUSED");
        assertThat(state()).isEqualTo("APPROVED");
    }

    @Test
    void oneRequestSentManyTimesAtOnceDecidesOnce() throws Exception {
        var key = key();
        var pool = Executors.newFixedThreadPool(6);
        try {
            Callable<Integer> send = () -> decide(APPROVE, key).status();
            var statuses =
                    pool.invokeAll(IntStream.range(0, 6).mapToObj(i -> send).toList());
            for (var status : statuses) {
                assertThat(status.get()).isEqualTo(200);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void whatIsMissingIsNamedAtItsPlace() {
        assertThat(decide("{\"outcome\":\"REFUSED\",\"version\":0}", key())
                        .body()
                        .get("errors")
                        .get(0)
                        .get("pointer")
                        .asString())
                .isEqualTo("/reason");
        assertThat(decide("{\"outcome\":\"MAYBE\",\"version\":0}", key())
                        .body()
                        .get("errors")
                        .get(0)
                        .get("pointer")
                        .asString())
                .isEqualTo("/outcome");
        assertThat(decide("{\"outcome\":\"APPROVED\"}", key())
                        .body()
                        .get("errors")
                        .get(0)
                        .get("pointer")
                        .asString())
                .isEqualTo("/version");
        assertThat(decide("{broken", key()).status()).isEqualTo(400);
        assertThat(program.post(path(), APPROVE)
                        .body()
                        .get("errors")
                        .get(0)
                        .get("pointer")
                        .asString())
                .isEqualTo("Idempotency-Key");
        assertThat(state()).isEqualTo("PENDING");
    }

    @Test
    void whatWasRefusedMayBeSentAgainUnderTheSameKey() {
        var key = key();
        assertThat(decide("{\"outcome\":\"REFUSED\",\"version\":0}", key).status())
                .isEqualTo(422);
        assertThat(decide("{\"outcome\":\"REFUSED\",\"reason\":\"名额已满\",\"version\":0}", key)
                        .status())
                .isEqualTo(200);
    }

    private Reply decide(String body, String key) {
        return program.post(path(), body, "Idempotency-Key", key);
    }

    private String path() {
        return "/api/v1/applications/" + number + "/decision";
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private String state() {
        return db.sql("select state from offering_application where number = :number")
                .param("number", number)
                .query(String.class)
                .single();
    }
}
