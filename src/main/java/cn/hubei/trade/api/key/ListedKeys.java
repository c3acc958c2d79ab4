package cn.hubei.trade.api.key;

import cn.hubei.trade.api.key.ApiKey.KeyOwner;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of the keys of one owner, the newest first. */
@Component
public class ListedKeys {

    /** The days that calls are shown of, today among them. */
    public static final int DAYS = 30;

    private static final String SELECT = """
            select k.id, k.name, k.prefix, k.scopes, k.addresses, k.expires_at, k.last_used_at, k.version, a.display_name maker,
                   case when k.revoked_at is not null then 'REVOKED' when k.expires_at <= :now then 'EXPIRED'
                        when k.organization_id is not null and not a.enabled then 'ORPHANED'
                        when k.expires_at <= :soon then 'ENDING' else 'ACTIVE' end state,
                   (select coalesce(sum(u.calls), 0) from api_usage u where u.key_id = k.id and u.used_on >= :from) calls
            """;
    private static final String FROM = "from api_key k join account_fact a on a.id = k.created_by";
    private static final String NEWEST = "k.created_at desc, k.id desc";

    private final JdbcClient db;
    private final Clock clock;

    ListedKeys(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Rows<ListedKey> of(KeyOwner owner, Place page) {
        var now = clock.instant();
        return new RowQuery(SELECT, FROM)
                .with("now", Moments.db(now))
                .with("soon", Moments.db(now.plus(Duration.ofDays(EndingKeys.EARLY))))
                .with("from", firstDay())
                .where("k.organization_id = :organization", "organization", owner.organization())
                .where("k.partner_id = :partner", "partner", owner.partner())
                .page(db, ListedKey.class, NEWEST, page);
    }

    private LocalDate firstDay() {
        return LocalDate.ofInstant(clock.instant(), Moments.ZONE).minusDays(DAYS - 1L);
    }
}
