package cn.hubei.trade.account.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database keeps of a second factor. */
@DatabaseTest
class SealedFactorsTest {

    private static final String PLAIN = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    @Autowired
    private Scene scene;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private SecondFactorSecrets secrets;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    @Test
    void aNewSecretIsSealed() {
        var officer = scene.officer().account();
        factors.begin(officer);
        assertThat(kept(officer)).startsWith("s1.");
        assertThat(factors.begun(officer)).hasValueSatisfying(secret -> {
            assertThat(secret).hasSize(32);
            assertThat(kept(officer)).doesNotContain(secret);
        });
    }

    @Test
    void oneFromBeforeThereWasAKeyWorksOnAndIsSealedByTheStartsOfTwoNodes() throws Exception {
        var officer = scene.officer().account();
        db.sql("insert into second_factor (account_id, secret, confirmed_at) values (:id, :secret, current_timestamp)")
                .param("id", officer)
                .param("secret", PLAIN)
                .update();
        assertThat(factors.accepts(officer, code(0))).isTrue();
        var nodes = Executors.newFixedThreadPool(2);
        Callable<Void> start = () -> {
            secrets.sealAll();
            return null;
        };
        for (var node : nodes.invokeAll(List.of(start, start))) {
            node.get();
        }
        nodes.shutdown();
        var sealed = kept(officer);
        assertThat(sealed).startsWith("s1.").doesNotContain(PLAIN);
        assertThat(factors.accepts(officer, code(1))).isTrue();
        secrets.sealAll();
        assertThat(kept(officer)).isEqualTo(sealed);
    }

    @Test
    void anothersSecretOpensNothing() {
        var officer = scene.officer().account();
        var thief = scene.officer().account();
        factors.begin(officer);
        factors.begin(thief);
        db.sql("update second_factor set secret = :stolen where account_id = :id")
                .param("stolen", kept(thief))
                .param("id", officer)
                .update();
        assertThatThrownBy(() -> factors.begun(officer)).isInstanceOf(IllegalStateException.class);
    }

    private String code(int ahead) {
        return Totp.code(PLAIN, Totp.step(clock.instant()) + ahead);
    }

    private String kept(long account) {
        return db.sql("select secret from second_factor where account_id = :id")
                .param("id", account)
                .query(String.class)
                .single();
    }
}
