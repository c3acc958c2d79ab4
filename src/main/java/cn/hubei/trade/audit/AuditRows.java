package cn.hubei.trade.audit;

import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.RowMapping;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.platform.list.SortOrder;
import cn.hubei.trade.platform.text.Alike;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 「审计记录」: every entry, the newest first. */
@Component
class AuditRows {

    private static final String SELECT = """
            select e.id, e.at, e.actor_name, e.display_name, e.role, e.organization, e.address, e.request, e.action,
                   e.subject, e.subject_id, e.detail, e.changes, e.personal_digest, s.position, s.hash
            """;
    private static final String FROM = "from audit_entry e left join audit_seal s on s.entry_id = e.id";
    /** By the accounts that are called so, since entries are found by an index over the name as it stands. */
    private static final String ACTOR = """
            e.actor_name in (select a.login_name from account_fact a where a.login_key = alike(:account)
              union all select cast(:account as varchar(60)))
            """;

    private static final SortOrder NEWEST = SortOrder.newest("e.at", "e.id");

    private final JdbcClient db;

    AuditRows(JdbcClient db) {
        this.db = db;
    }

    /** Personal values of an entry; without content they have been erased. */
    record Personal(@Nullable String content) {}

    Rows<AuditRow> page(AuditSearch search, Place page) {
        return matching(search).page(db, AuditRow.class, NEWEST, page);
    }

    long count(AuditSearch search) {
        return matching(search).count(db, Long.MAX_VALUE);
    }

    Stream<AuditRow> stream(AuditSearch search) {
        return matching(search).stream(db, AuditRow.class, NEWEST.sql());
    }

    Optional<AuditRow> one(long id) {
        return new RowQuery(SELECT, FROM).where("e.id = :id", "id", id).one(db, AuditRow.class);
    }

    Optional<Personal> personal(long id) {
        return db.sql("select content from audit_personal where entry_id = :id")
                .param("id", id)
                .query(RowMapping.of(Personal.class))
                .optional();
    }

    private static RowQuery matching(AuditSearch search) {
        return new RowQuery(SELECT, FROM)
                .between("e.at", search.from(), search.until())
                .where(ACTOR, "account", search.account())
                .where("e.action = :action", "action", search.action())
                .where("e.subject = :subject", "subject", search.subject())
                .where("e.subject_id in (:record)", "record", spellings(search.record()))
                .where("e.address in (:address)", "address", spellings(search.address()))
                .findsOneOf("e.organization_id", "organization_fact", "name", search.organization());
    }

    /** A number and an address are kept in large or in small letters, never in both. */
    private static @Nullable List<String> spellings(@Nullable String text) {
        if (text == null || Alike.key(text).isEmpty()) {
            return null;
        }
        return List.of(text, Alike.key(text), Alike.key(text).toUpperCase(Locale.ROOT));
    }
}
