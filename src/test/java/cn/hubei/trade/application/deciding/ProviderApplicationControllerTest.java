package cn.hubei.trade.application.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.account.Position;
import cn.hubei.trade.offering.kind.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An application as its provider opens it (manual 3.4.2, 3.5.2, 3.6.2). */
@DatabaseTest
class ProviderApplicationControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private Deciding deciding;

    @Autowired
    private JdbcClient db;

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void itsPageLeadsToTheDecisionWhileItWaitsAndNeverAClerk(Kind kind) {
        var provider = scene.provider();
        var clerk = scene.colleague(provider, Position.CLERK);
        var id = id(scene.application(scene.enterprise(), scene.published(kind, provider, "待办", null)));
        var path = "/console/" + kind.singular() + "-applications/" + id;
        var client = Client.signedIn(port, provider.login());
        var link = "href=\"" + path + "/decision\"";

        assertThat(client.get(path).body()).contains(link).doesNotContain("审批结果");
        assertThat(client.get(path + "/decision").body()).contains("审批结果").doesNotContain(link);
        assertThat(Client.signedIn(port, clerk.login()).get(path).body()).doesNotContain(link);

        deciding.approve(new Deciding.DecisionOrder(id, 0, provider.organization(), provider.account()));
        assertThat(client.get(path).body()).doesNotContain(link);
    }

    private long id(String number) {
        return db.sql("select id from offering_application where number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
    }
}
