package cn.hubei.trade.api.partner;

import cn.hubei.trade.api.key.ListedKeys;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.platform.text.Typed;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of partners, and how often each called. */
@Component
class PartnerRows {

    private static final String SELECT = """
            select p.id, p.name, p.credit_code, p.purpose, p.region_prefix, p.disabled_at, p.version,
                   (select count(*) from api_key k where k.partner_id = p.id and k.revoked_at is null and k.expires_at > :now) keys,
                   (select coalesce(sum(u.calls), 0) from api_usage u join api_key k on k.id = u.key_id
                      where k.partner_id = p.id and u.used_on >= :from) calls,
                   (select max(k.last_used_at) from api_key k where k.partner_id = p.id) last_used_at
            """;
    private static final String FROM =
            "from (select partner.*, case when disabled_at is null then 'ACTIVE' else 'DISABLED' end state from partner) p";
    private static final String PER_DAY = """
            select u.used_on, sum(u.calls) calls from api_usage u join api_key k on k.id = u.key_id
            where k.partner_id = :partner and u.used_on >= :from group by u.used_on order by u.used_on desc
            """;

    private final JdbcClient db;
    private final Clock clock;

    PartnerRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What may be asked. */
    record PartnerSearch(
            @Nullable String name,
            @Typed(Typed.Way.CODE) @Nullable String creditCode,
            @Nullable String state) {}

    /** How often it called on a day. */
    record CallsOfDay(LocalDate usedOn, long calls) {}

    Rows<PartnerRow> page(PartnerSearch search, Place page) {
        return new RowQuery(SELECT, FROM)
                .with("now", Moments.db(clock.instant()))
                .with("from", firstDay())
                .contains("p.name", search.name())
                .contains("p.credit_code", search.creditCode())
                .where("p.state = :state", "state", search.state())
                .page(db, PartnerRow.class, "p.created_at desc, p.id desc", page);
    }

    List<CallsOfDay> perDay(long partner) {
        return db.sql(PER_DAY)
                .param("partner", partner)
                .param("from", firstDay())
                .query(CallsOfDay.class)
                .list();
    }

    private LocalDate firstDay() {
        return LocalDate.ofInstant(clock.instant(), Moments.ZONE).minusDays(ListedKeys.DAYS - 1L);
    }
}
