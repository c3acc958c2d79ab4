package cn.hubei.trade.api.access;

import cn.hubei.trade.api.ApiCaller;
import cn.hubei.trade.api.key.KeyText;
import cn.hubei.trade.platform.list.RowMapping;
import cn.hubei.trade.platform.problem.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/** Finds whose key a request carries, by one statement, so that a right taken away is gone at the next call. */
@Component
class Callers {

    private static final String BEARER = "Bearer ";

    /** A key of an organization lives as long as the account that made it, and has no more rights. */
    private static final String SELECT = """
            select k.id, k.prefix, k.secret_hash, k.scopes, k.addresses, k.expires_at,
                   (k.revoked_at is not null or p.disabled_at is not null or (k.organization_id is not null and not a.enabled)) revoked,
                   p.id partner_id, p.region_prefix, k.organization_id, coalesce(p.name, o.name) name, o.credit_code, a.role,
                   a.id account, a.position, (o.approved_at is not null or o.revoked_at is not null) finishes
            from api_key k left join partner p on p.id = k.partner_id left join organization_fact o on o.id = k.organization_id
              join account_fact a on a.id = k.created_by
            where k.prefix = :prefix
            """;

    private final JdbcClient db;
    private final Clock clock;

    Callers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Empty for the public, who brings no key. */
    Optional<ApiCaller> of(HttpServletRequest request) throws KeyRefused {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header == null ? Optional.empty() : Optional.of(caller(header, request));
    }

    private ApiCaller caller(String header, HttpServletRequest request) throws KeyRefused {
        var key = header.startsWith(BEARER)
                ? KeyText.of(header.substring(BEARER.length()).strip())
                : Optional.<KeyText>empty();
        var row = key.flatMap(this::find).orElseThrow(() -> new KeyRefused(ProblemCode.KEY_INVALID));
        if (row.revoked()) {
            throw new KeyRefused(ProblemCode.KEY_REVOKED);
        }
        if (!row.expiresAt().isAfter(clock.instant())) {
            throw new KeyRefused(ProblemCode.KEY_EXPIRED);
        }
        if (!comesFromWhereItMay(row.addresses(), request.getRemoteAddr())) {
            throw new KeyRefused(ProblemCode.ADDRESS_REFUSED);
        }
        return row.caller();
    }

    private Optional<KeyRow> find(KeyText key) {
        return db.sql(SELECT)
                .param("prefix", key.prefix())
                .query(RowMapping.of(KeyRow.class))
                .optional()
                .filter(row -> key.fits(row.secretHash()));
    }

    private static boolean comesFromWhereItMay(String addresses, String address) {
        return addresses.isEmpty()
                || Stream.of(addresses.split(" ")).anyMatch(network -> new IpAddressMatcher(network).matches(address));
    }
}
