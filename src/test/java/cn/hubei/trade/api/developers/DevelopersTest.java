package cn.hubei.trade.api.developers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.api.ApiScope;
import cn.hubei.trade.api.resource.Catalogue;
import cn.hubei.trade.platform.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 「开放接口」 tells what the sources say. */
@DatabaseTest
class DevelopersTest {

    @LocalServerPort
    private int port;

    @Test
    void itNamesEveryFieldEveryScopeAndEveryProblemByWhichAnAnswerPointsHere() {
        var page = Client.visitor(port).get("/developers");
        assertThat(page.status()).isEqualTo(200);
        assertThat(Catalogue.all()).allSatisfy(resource -> {
            assertThat(page.body()).contains("/api/v1/" + resource.path());
            assertThat(resource.fields())
                    .allSatisfy(field ->
                            assertThat(page.body()).contains("<code>" + field.name() + "</code>", field.label()));
        });
        for (var scope : ApiScope.values()) {
            assertThat(page.body()).contains(scope.code());
        }
        for (var problem : ProblemCode.values()) {
            assertThat(page.body()).contains("id=\"" + problem.name() + "\"");
        }
        assertThat(page.body()).contains("webhook-signature", "openapi.json");
    }
}
