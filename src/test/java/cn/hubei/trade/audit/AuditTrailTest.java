package cn.hubei.trade.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.platform.Recorded;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AuditTrailTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    private record Something(String subjectId) implements Recorded {

        @Override
        public String action() {
            return "something.done";
        }

        @Override
        public String subject() {
            return "something";
        }

        @Override
        public String detail() {
            return "";
        }
    }

    @Test
    void whatIsRolledBackIsNotRecorded() {
        transactions.executeWithoutResult(status -> {
            events.publishEvent(new Something("rolled back"));
            status.setRollbackOnly();
        });
        transactions.executeWithoutResult(status -> events.publishEvent(new Something("done")));
        assertThat(recorded("something", "rolled back")).isEmpty();
        assertThat(recorded("something", "done")).hasSize(1);
    }

    @Test
    void itSaysWhoPublishedWhichTraining() {
        var provider = scene.provider();
        var draft = scene.draft(provider, "审计", 5);
        Client.signedIn(port, provider.login()).post("/console/trainings/" + draft + "/publication", "version", "0");
        assertThat(recorded("offering", String.valueOf(draft)))
                .containsExactly(provider.login() + " 127.0.0.1 offering.published");
    }

    private List<String> recorded(String subject, String id) {
        return db.sql(
                        "select actor_name, address, action from audit_entry where subject = :subject and subject_id = :id")
                .param("subject", subject)
                .param("id", id)
                .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .list();
    }
}
