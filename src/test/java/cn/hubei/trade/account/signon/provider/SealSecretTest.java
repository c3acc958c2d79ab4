package cn.hubei.trade.account.signon.provider;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.platform.secret.Secrets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A client's secret for the settings. */
@DatabaseTest
class SealSecretTest {

    @Autowired
    private Secrets secrets;

    @Test
    void whatIsTypedComesOutSealedAndOpensAsAClientsSecret() {
        assertThat(sealed("the-clients-secret\n"))
                .startsWith("s1.")
                .satisfies(text ->
                        assertThat(secrets.open(text, IdentityProviders.PLACE)).isEqualTo("the-clients-secret"));
        assertThat(sealed("")).startsWith("请从标准输入");
    }

    private String sealed(String typed) {
        var out = new ByteArrayOutputStream();
        SealSecret.seal(
                secrets,
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).strip();
    }
}
