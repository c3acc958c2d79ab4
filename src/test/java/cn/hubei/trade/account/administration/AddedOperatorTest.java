package cn.hubei.trade.account.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.account.Accounts;
import cn.hubei.trade.account.Power;
import cn.hubei.trade.account.password.PasswordPolicy;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Who deploys the platform names one more security administrator (docs/operate.md). */
@DatabaseTest
class AddedOperatorTest {

    private static final String GIVEN = "Wuhan#2026-added";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private PasswordPolicy policy;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient db;

    @Test
    void oneMoreIsMadeWhoMustChooseAPasswordAndStandsInTheTrail() {
        var login = "added" + UUID.randomUUID().toString().substring(0, 8);
        start(login, GIVEN);
        var added = Client.visitor(port);
        assertThat(added.signIn(login, GIVEN).status()).isEqualTo(303);
        assertThat(added.get("/console/operators").location()).isEqualTo("/account/new-password");
        assertThat(powers(login)).isEqualTo("SECURITY");
        assertThat(db.sql("select detail from audit_entry where action = 'account.created' and detail like :login")
                        .param("login", login + "%")
                        .query(String.class)
                        .single())
                .endsWith("由启动配置添加");
    }

    @Test
    void whoIsThereIsLeftAlone() {
        var auditor = scene.operator(Power.AUDIT);
        start(auditor.login(), GIVEN);
        assertThat(powers(auditor.login())).isEqualTo("AUDIT");
        assertThat(Client.visitor(port).signIn(auditor.login(), Scene.PASSWORD).status())
                .isEqualTo(303);
    }

    @Test
    void aWeakPasswordKeepsThePlatformFromStarting() {
        assertThatThrownBy(() -> start("weak" + UUID.randomUUID().toString().substring(0, 8), "12345678"))
                .hasMessageContaining("PLATFORM_ADDED_OPERATOR_PASSWORD");
    }

    private void start(String login, String password) {
        var settings = new AddedOperator.AddedOperatorSettings(login, password);
        var added = new AddedOperator(accounts, passwords, Clock.systemUTC(), policy, settings, events);
        transactions.executeWithoutResult(status -> added.add());
    }

    private String powers(String login) {
        return db.sql("select powers from account where login_name = :login")
                .param("login", login)
                .query(String.class)
                .single();
    }
}
