package cn.hubei.trade.reference;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Takes an entry out of its dictionary: away where no row uses it, else only from what is offered. */
@Service
public class RemovingEntry {

    private static final String ENTRY = " where dictionary = :dictionary and code = :code";

    private final JdbcClient db;
    private final Dictionaries dictionaries;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    RemovingEntry(
            JdbcClient db,
            Dictionaries dictionaries,
            ApplicationEventPublisher events,
            TransactionOperations transactions) {
        this.db = db;
        this.dictionaries = dictionaries;
        this.events = events;
        this.transactions = transactions;
    }

    public enum Outcome {
        REMOVED,
        /** In use: kept and shown where it is, offered to nobody else. */
        RETIRED
    }

    /** The database's foreign keys know what is in use. */
    public Outcome remove(Dictionary dictionary, String code) {
        try {
            change("delete from dictionary_entry" + ENTRY, "removed", dictionary, code);
            return Outcome.REMOVED;
        } catch (DataIntegrityViolationException inUse) {
            change("update dictionary_entry set retired = true" + ENTRY, "retired", dictionary, code);
            return Outcome.RETIRED;
        } finally {
            dictionaries.forget(dictionary);
        }
    }

    private void change(String sql, String action, Dictionary dictionary, String code) {
        transactions.executeWithoutResult(status -> {
            db.sql(sql)
                    .param("dictionary", dictionary.code())
                    .param("code", code)
                    .update();
            events.publishEvent(new DictionaryEvent("dictionary-entry." + action, dictionary.code() + "/" + code));
        });
    }
}
