package cn.hubei.trade.reference;

import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.platform.refusal.NotFound;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 「数据字典」: the entries of one dictionary in their order. */
@Component
class EntryRows {

    private final JdbcClient db;

    EntryRows(JdbcClient db) {
        this.db = db;
    }

    record EntrySearch(@Nullable String label, @Nullable String state) {}

    Rows<EntryRow> page(Dictionary dictionary, EntrySearch search, Place page) {
        return of(dictionary)
                .contains("e.label", search.label())
                .where("e.retired = :retired", "retired", retired(search.state()))
                .page(db, EntryRow.class, "e.position, e.code", page);
    }

    EntryRow one(Dictionary dictionary, String code) {
        return find(dictionary, code).orElseThrow(NotFound::new);
    }

    Optional<EntryRow> find(Dictionary dictionary, String code) {
        return of(dictionary).with("code", code).where("e.code = :code").one(db, EntryRow.class);
    }

    private static @Nullable Boolean retired(@Nullable String state) {
        return state == null || state.isBlank() ? null : Boolean.valueOf("RETIRED".equals(state));
    }

    private static RowQuery of(Dictionary dictionary) {
        return new RowQuery(
                        "select e.code, e.label, e.family, f.label family_label, e.retired, e.version",
                        "from dictionary_entry e left join dictionary_entry f"
                                + " on f.dictionary = 'service-family' and f.code = e.family")
                .where("e.dictionary = :dictionary", "dictionary", dictionary.code());
    }
}
