package cn.hubei.trade.account.signon.provider;

import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.secret.Secrets;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** {@code java -jar … seal-secret}: a client's secret, typed on one line, as it may stand sealed in the settings. */
@Import(Secrets.class)
public class SealSecret {

    public static final String COMMAND = "seal-secret";

    static final int SEALED = 0;
    static final int NOT_SEALED = 1;

    public static int run(String... arguments) {
        try (var context = new SpringApplicationBuilder(SealSecret.class)
                .web(WebApplicationType.NONE)
                .properties("spring.main.banner-mode=off", "logging.level.root=warn")
                .run(arguments)) {
            return seal(context.getBean(Secrets.class), System.in, System.out);
        }
    }

    static int seal(Secrets secrets, InputStream typed, PrintStream out) {
        try {
            var secret = new BufferedReader(new InputStreamReader(typed, StandardCharsets.UTF_8)).readLine();
            if (secret == null || secret.isBlank()) {
                out.println("请从标准输入给出一行密钥");
                return NOT_SEALED;
            }
            out.println(secrets.seal(secret.strip(), IdentityProviders.PLACE));
            return SEALED;
        } catch (RuleViolation withoutKey) {
            out.println(withoutKey.sentence());
            return NOT_SEALED;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
