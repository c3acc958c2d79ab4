package cn.hubei.trade.reference;

import cn.hubei.trade.platform.form.Brought;
import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.refusal.SentBefore;
import cn.hubei.trade.platform.trail.Changes;
import cn.hubei.trade.reference.DictionaryEvent.EntryReference;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The system administrator's work on a dictionary; a release leaves alone what was edited here. */
@Service
class KeepingDictionaries {

    private final EntryRows rows;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    KeepingDictionaries(EntryRows rows, JdbcClient db, ApplicationEventPublisher events) {
        this.rows = rows;
        this.db = db;
        this.events = events;
    }

    /** Which entry, as the page showed it. */
    record EntryOrder(Dictionary dictionary, String code, long seenVersion) {

        EntryReference entry() {
            return new EntryReference(dictionary, code);
        }
    }

    /** What an entry says; only a service type has a group. */
    record EntryWords(String label, @Nullable String family) {}

    /** The entry's code is made of the form's key, so that a form sent once more finds what it has brought. */
    @Transactional
    Brought<String> add(Dictionary dictionary, EntryWords words, UUID formKey) {
        var code = "e" + formKey.toString().replace("-", "");
        var known = rows.find(dictionary, code);
        if (known.isPresent()) {
            demandSame(known.get(), words);
            return Brought.before(code);
        }
        demandFree(dictionary, words.label(), "");
        insert(dictionary, code, words);
        events.publishEvent(
                new DictionaryEvent.Added(new EntryReference(dictionary, code), "新增「" + words.label() + "」"));
        return Brought.now(code);
    }

    private static void demandSame(EntryRow known, EntryWords words) {
        if (!words.equals(words(known))) {
            throw new SentBefore(known.label());
        }
    }

    private void insert(Dictionary dictionary, String code, EntryWords words) {
        db.sql("""
                        insert into dictionary_entry (dictionary, code, label, family, position, edited, moved)
                        select cast(:dictionary as varchar(40)), cast(:code as varchar(40)), cast(:label as varchar(60)),
                               cast(:family as varchar(40)), coalesce(max(position), 0) + 1, true, true
                        from dictionary_entry where dictionary = :dictionary
                        """)
                .param("dictionary", dictionary.code())
                .param("code", code)
                .param("label", words.label())
                .param("family", words.family())
                .update();
    }

    @Transactional
    void edit(EntryOrder order, EntryWords words) {
        var before = load(order);
        demandFree(order.dictionary(), words.label(), order.code());
        var changes = new Changes().add("名称", before.label(), words.label()).add("分组", before.family(), words.family());
        update(order, "label = :label, family = :family, edited = true", words);
        if (!changes.isEmpty()) {
            events.publishEvent(new DictionaryEvent.Changed(order.entry(), changes.toString()));
        }
    }

    /** Offered no more; what has it keeps it. */
    @Transactional
    void retire(EntryOrder order) {
        var entry = load(order);
        var left = offered(order.dictionary());
        if (entry.retired()) {
            throw new Conflict();
        }
        if (left <= 1) {
            throw new RuleViolation(
                    "", "「" + order.dictionary().label() + "」至少须保留一项可选，请先新增或恢复其他项，再停用「" + entry.label() + "」");
        }
        update(order, "retired = true", words(entry));
        events.publishEvent(new DictionaryEvent.Retired(order.entry(), "「" + entry.label() + "」：可选 → 已停用"));
    }

    /** How many are offered; nobody retires another meanwhile. */
    private int offered(Dictionary dictionary) {
        return db.sql("select code from dictionary_entry where dictionary = :dictionary and not retired"
                        + " order by code for update")
                .param("dictionary", dictionary.code())
                .query(String.class)
                .list()
                .size();
    }

    @Transactional
    void restore(EntryOrder order) {
        var entry = load(order);
        if (!entry.retired()) {
            throw new Conflict();
        }
        update(order, "retired = false", words(entry));
        events.publishEvent(new DictionaryEvent.Restored(order.entry(), "「" + entry.label() + "」：已停用 → 可选"));
    }

    /** Only what is retired, so that nobody chooses it meanwhile, and what nothing uses. */
    @Transactional
    void delete(EntryOrder order) {
        var entry = load(order);
        if (!entry.retired()) {
            throw new RuleViolation("", "「" + entry.label() + "」仍可选择，请先停用再删除");
        }
        demandOne(deleted(order, entry.label()));
        db.sql("insert into removed_entry (dictionary, code) values (:dictionary, :code)")
                .param("dictionary", order.dictionary().code())
                .param("code", order.code())
                .update();
        events.publishEvent(new DictionaryEvent.Deleted(order.entry(), "删除「" + entry.label() + "」"));
    }

    /** One place up or down; from then on the order is the operator's own. */
    @Transactional
    void move(Dictionary dictionary, String code, int by) {
        var entry = rows.one(dictionary, code);
        var codes = inOrder(dictionary);
        var from = codes.indexOf(code);
        var to = from + by;
        if (to < 0 || to >= codes.size()) {
            return;
        }
        Collections.swap(codes, from, to);
        place(dictionary, codes);
        events.publishEvent(new DictionaryEvent.Moved(
                new EntryReference(dictionary, code),
                "「" + entry.label() + "」：第 " + (from + 1) + " 位 → 第 " + (to + 1) + " 位"));
    }

    private List<String> inOrder(Dictionary dictionary) {
        return db.sql("select code from dictionary_entry where dictionary = :dictionary"
                        + " order by position, code for update")
                .param("dictionary", dictionary.code())
                .query(String.class)
                .list();
    }

    private void place(Dictionary dictionary, List<String> codes) {
        for (int position = 0; position < codes.size(); position++) {
            db.sql("update dictionary_entry set position = :position, moved = true"
                            + " where dictionary = :dictionary and code = :code")
                    .param("position", position)
                    .param("dictionary", dictionary.code())
                    .param("code", codes.get(position))
                    .update();
        }
    }

    /** The database's foreign keys know what is in use. */
    private int deleted(EntryOrder order, String label) {
        try {
            return db.sql("delete from dictionary_entry where dictionary = :dictionary and code = :code"
                            + " and version = :version")
                    .param("dictionary", order.dictionary().code())
                    .param("code", order.code())
                    .param("version", order.seenVersion())
                    .update();
        } catch (DataIntegrityViolationException inUse) {
            throw new RuleViolation("", "「" + label + "」已被使用，不能删除；停用后不再供选择，已有记录仍显示原名称");
        }
    }

    private EntryRow load(EntryOrder order) {
        var entry = rows.one(order.dictionary(), order.code());
        if (entry.version() != order.seenVersion()) {
            throw new Conflict();
        }
        return entry;
    }

    private void demandFree(Dictionary dictionary, String label, String code) {
        var taken = db.sql(
                                "select count(*) from dictionary_entry where dictionary = :dictionary and alike(label) = alike(:label)"
                                        + " and code <> :code")
                        .param("dictionary", dictionary.code())
                        .param("label", label)
                        .param("code", code)
                        .query(Long.class)
                        .single()
                > 0;
        if (taken) {
            throw new RuleViolation("label", "「" + dictionary.label() + "」中已有「" + label + "」（含已停用的），请更换名称或恢复原有项");
        }
    }

    private void update(EntryOrder order, String assignments, EntryWords words) {
        demandOne(db.sql("update dictionary_entry set " + assignments + ", version = version + 1"
                        + " where dictionary = :dictionary and code = :code and version = :version")
                .param("label", words.label())
                .param("family", words.family())
                .param("dictionary", order.dictionary().code())
                .param("code", order.code())
                .param("version", order.seenVersion())
                .update());
    }

    private static EntryWords words(EntryRow entry) {
        return new EntryWords(entry.label(), entry.family());
    }

    private static void demandOne(int rows) {
        if (rows == 0) {
            throw new Conflict();
        }
    }
}
