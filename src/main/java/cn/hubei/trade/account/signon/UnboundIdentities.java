package cn.hubei.trade.account.signon;

import cn.hubei.trade.account.signon.provider.Fact;
import cn.hubei.trade.account.signon.provider.Identity;
import cn.hubei.trade.account.signon.provider.IdentityProvider;
import cn.hubei.trade.platform.text.Tokens;
import cn.hubei.trade.platform.time.Moments;
import cn.hubei.trade.platform.web.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who a provider has vouched for and no account is bound to: a row for an hour, under the hash of a cookie. */
@Component
class UnboundIdentities {

    private static final String COOKIE = "unbound";
    private static final Duration LIFE = Duration.ofHours(1);
    private static final TypeReference<Map<Fact, String>> FACTS = new TypeReference<>() {};

    private static final String BEGIN = """
            insert into unbound_identity (token_hash, provider, issuer, subject, facts, expires_at)
            values (:token, :provider, :issuer, :subject, :facts, :until)
            """;

    private final JdbcClient db;
    private final Clock clock;
    private final Cookies cookies;
    private final JsonMapper json;

    UnboundIdentities(JdbcClient db, Clock clock, Cookies cookies, JsonMapper json) {
        this.db = db;
        this.clock = clock;
        this.cookies = cookies;
        this.json = json;
    }

    /** @param accountId of who gave its password and owes the code */
    record Unbound(
            String tokenHash,
            String provider,
            Identity identity,
            @Nullable String agreementVersion,
            @Nullable Long accountId) {}

    private record Row(
            String tokenHash,
            String provider,
            String issuer,
            String subject,
            String facts,
            @Nullable String agreementVersion,
            @Nullable Long accountId) {}

    void begin(Identity identity, IdentityProvider provider) {
        forgetExpired();
        var token = Tokens.next();
        db.sql(BEGIN)
                .param("token", Tokens.hash(token))
                .param("provider", provider.id())
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .param("facts", json.writeValueAsString(identity.facts()))
                .param("until", Moments.db(clock.instant().plus(LIFE)))
                .update();
        cookies.give(COOKIE, token, LIFE);
    }

    private void forgetExpired() {
        db.sql("delete from unbound_identity where expires_at < :now")
                .param("now", Moments.db(clock.instant()))
                .update();
    }

    Optional<Unbound> of(HttpServletRequest request) {
        return cookies.read(request, COOKIE).map(Tokens::hash).flatMap(this::find);
    }

    private Optional<Unbound> find(String token) {
        return db.sql("select * from unbound_identity where token_hash = :token and expires_at > :now")
                .param("token", token)
                .param("now", Moments.db(clock.instant()))
                .query(Row.class)
                .optional()
                .map(row -> new Unbound(
                        row.tokenHash(),
                        row.provider(),
                        new Identity(row.issuer(), row.subject(), json.readValue(row.facts(), FACTS)),
                        row.agreementVersion(),
                        row.accountId()));
    }

    void agree(Unbound unbound, String version) {
        db.sql("update unbound_identity set agreement_version = :version where token_hash = :token")
                .param("version", version)
                .param("token", unbound.tokenHash())
                .update();
    }

    /** This account's password was right; its code is still to come. */
    void await(Unbound unbound, long account) {
        db.sql("update unbound_identity set account_id = :account where token_hash = :token")
                .param("account", account)
                .param("token", unbound.tokenHash())
                .update();
    }

    /** True for the one request that ends it. */
    boolean end(Unbound unbound) {
        return db.sql("delete from unbound_identity where token_hash = :token")
                        .param("token", unbound.tokenHash())
                        .update()
                == 1;
    }
}
