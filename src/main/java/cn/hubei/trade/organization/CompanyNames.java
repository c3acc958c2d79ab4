package cn.hubei.trade.organization;

import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.text.Alike;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Searches records by part of a company's name. A few companies are looked up first, so that their records are found
 * by index; where many match, the newest records are filtered by name.
 */
@Component
public class CompanyNames {

    private static final int FEW = 500;
    private static final String NAMED = "select id from organization where kind = '%s' and contains_text(name, :%s)";

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
        var found = named(side, part);
        if (found.isEmpty()) {
            return query.where("1 = 0");
        }
        // A name that no owner's condition has: it must never be given another value.
        var name = "named_" + side.name().toLowerCase(Locale.ROOT);
        var companies = found.size() > FEW ? NAMED.formatted(side, name) : ":" + name;
        var column = "%s.%s_id".formatted(alias, side.name().toLowerCase(Locale.ROOT));
        return query.where("%s in (%s)".formatted(column, companies), name, found.size() > FEW ? part : found);
    }

    private List<Long> named(Organization.Kind side, String part) {
        return db.sql(NAMED.formatted(side, "part") + " limit :most")
                .param("part", part)
                .param("most", FEW + 1)
                .query(Long.class)
                .list();
    }
}
