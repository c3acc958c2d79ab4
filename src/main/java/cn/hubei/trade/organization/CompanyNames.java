package cn.hubei.trade.organization;

import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.text.Alike;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Searches records by part of a company's name. The records of a few companies are found by index; where the part is in
 * many names, each record of the list is asked for its company's.
 */
@Component
public class CompanyNames {

    private static final int FEW = 500;
    private static final String NAMED = "select id from organization where contains_text(name, :%s)";
    private static final String ASKED = "(select holds_text(o.name, :%2$s) from organization o where o.id = %1$s)";
    /** Is true, so that the companies are read once and not joined. */
    private static final String LISTED = "(%s in (select id from organization where id = any(:%s))) is true";

    private final JdbcClient db;

    CompanyNames(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param side of the records: whose name is searched
     * @param alias of the records, which name the company as provider_id or enterprise_id
     * @param part of its name; nothing narrows nothing
     */
    public RowQuery narrow(RowQuery query, Organization.Kind side, String alias, @Nullable String part) {
        if (part == null || Alike.key(part).isEmpty()) {
            return query;
        }
        var found = named(part);
        if (found.isEmpty()) {
            return query.where("1 = 0");
        }
        // A name that no owner's condition has: it must never be given another value.
        var name = "named_" + side.name().toLowerCase(Locale.ROOT);
        var column = "%s.%s_id".formatted(alias, side.name().toLowerCase(Locale.ROOT));
        return found.size() > FEW
                ? query.with(name, part)
                        .searched(column + " in (" + NAMED.formatted(name) + ")", ASKED.formatted(column, name))
                : query.with(name, found.toArray(Long[]::new))
                        .searched(column + " = any(:" + name + ")", LISTED.formatted(column, name));
    }

    /** Of both kinds: to tell them apart costs more than the few that are no side of any record. */
    private List<Long> named(String part) {
        return db.sql(NAMED.formatted("part") + " limit :most")
                .param("part", part)
                .param("most", FEW + 1)
                .query(Long.class)
                .list();
    }
}
