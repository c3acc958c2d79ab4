package cn.hubei.trade.audit;

import cn.hubei.trade.platform.list.RowMapping;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Chains what has been committed. Whoever writes an entry waits for nobody; whoever seals holds the head, so that there is
 * one chain however many nodes there are (ADR 13).
 */
@Component
class Sealing {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final int BATCH = 1_000;

    private final JdbcClient db;
    private final NamedParameterJdbcOperations batches;
    private final TransactionOperations transactions;
    private final Sm3 sm3;
    private final Clock clock;

    Sealing(
            JdbcClient db,
            NamedParameterJdbcOperations batches,
            TransactionOperations transactions,
            Sm3 sm3,
            Clock clock) {
        this.db = db;
        this.batches = batches;
        this.transactions = transactions;
        this.sm3 = sm3;
        this.clock = clock;
    }

    /** The last link. */
    record Head(long position, String hash) {}

    /** All that is committed by now. */
    @Scheduled(fixedDelayString = "${platform.audit.seal-every:PT5S}")
    void seal() {
        while (waiting() && Boolean.TRUE.equals(transactions.execute(status -> sealBatch()))) {
            LOG.debug("Another batch waits");
        }
    }

    /** The log goes elsewhere than the database: a chain that was computed anew shows beside it. */
    @Scheduled(cron = "${platform.audit.note:0 0 * * * *}")
    @SchedulerLock(name = "audit-note", lockAtLeastFor = "PT1M")
    void note() {
        var head = head("");
        LOG.info("审计链末行 {}，校验值 {}", head.position(), head.hash());
    }

    private boolean waiting() {
        return db.sql("select count(*) from (select 1 from audit_unsealed limit 1) one")
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether there may be more. */
    private boolean sealBatch() {
        var head = head(" for update");
        var entries = unsealed();
        var links = new ArrayList<Map<String, Object>>();
        for (var entry : entries) {
            var next = new Head(head.position() + 1, entry.hash(sm3, head.position() + 1, head.hash()));
            links.add(link(entry, head, next));
            head = next;
        }
        append(links, head);
        return entries.size() == BATCH;
    }

    private List<ChainedEntry> unsealed() {
        return db.sql("select " + ChainedEntry.COLUMNS
                        + " from audit_unsealed u join audit_entry e on e.id = u.entry_id order by e.id limit :batch")
                .param("batch", BATCH)
                .query(RowMapping.of(ChainedEntry.class))
                .list();
    }

    private Map<String, Object> link(ChainedEntry entry, Head before, Head next) {
        return Map.of(
                "position", next.position(),
                "entry", entry.id(),
                "previous", before.hash(),
                "hash", next.hash(),
                "now", Moments.db(clock.instant()));
    }

    @SuppressWarnings("unchecked")
    private void append(List<Map<String, Object>> links, Head head) {
        Map<String, Object>[] rows = links.toArray(Map[]::new);
        batches.batchUpdate("""
                        insert into audit_seal (position, entry_id, previous, hash, sealed_at)
                        values (:position, :entry, :previous, :hash, :now)
                        """, rows);
        batches.batchUpdate("delete from audit_unsealed where entry_id = :entry", rows);
        db.sql("update audit_head set position = :position, hash = :hash where id = 1")
                .param("position", head.position())
                .param("hash", head.hash())
                .update();
    }

    private Head head(String lock) {
        return db.sql("select position, hash from audit_head where id = 1" + lock)
                .query(Head.class)
                .single();
    }
}
