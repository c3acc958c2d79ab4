package cn.hubei.trade.reference;

import cn.hubei.trade.platform.ops.NodeCaches;
import cn.hubei.trade.platform.web.Option;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries of each dictionary; a retired one keeps its label but is offered only to those that have it. */
@Component
public class Dictionaries {

    private record Entry(
            String code, String label, @Nullable String family, boolean retired) {}

    private final LoadingCache<Dictionary, List<Entry>> entries;

    Dictionaries(JdbcClient db, NodeCaches caches) {
        entries = caches.of(dictionary -> db.sql("select code, label, family, retired from dictionary_entry"
                        + " where dictionary = :dictionary order by position, code")
                .param("dictionary", dictionary.code())
                .query(Entry.class)
                .list());
    }

    public List<Option> options(Dictionary dictionary) {
        return entries.get(dictionary).stream()
                .filter(entry -> !entry.retired())
                .map(entry -> new Option(entry.code(), entry.label()))
                .toList();
    }

    /** Also a retired one, for what has it already. */
    public List<Option> optionsWith(Dictionary dictionary, String code) {
        return entries.get(dictionary).stream()
                .filter(entry -> !entry.retired() || entry.code().equals(code))
                .map(entry -> new Option(entry.code(), entry.label()))
                .toList();
    }

    /** All that ever were: what has a retired one is still searched by it. */
    public List<Option> all(Dictionary dictionary) {
        return entries.get(dictionary).stream()
                .map(entry -> new Option(entry.code(), entry.label()))
                .toList();
    }

    /** Those of one family. */
    public List<Option> family(Dictionary dictionary, String family) {
        return entries.get(dictionary).stream()
                .filter(entry -> family.equals(entry.family()))
                .map(entry -> new Option(entry.code(), entry.label()))
                .toList();
    }

    /** After a change; other nodes see it within seconds. */
    public void forget(Dictionary dictionary) {
        entries.invalidate(dictionary);
    }

    public boolean offers(Dictionary dictionary, @Nullable String code) {
        return options(dictionary).stream().anyMatch(option -> option.code().equals(code));
    }

    public String label(Dictionary dictionary, @Nullable String code) {
        return entries.get(dictionary).stream()
                .filter(entry -> entry.code().equals(code))
                .map(Entry::label)
                .findFirst()
                .orElse(code == null ? "" : code);
    }
}
