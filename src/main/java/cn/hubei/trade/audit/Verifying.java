package cn.hubei.trade.audit;

import cn.hubei.trade.audit.Verification.Finding;
import cn.hubei.trade.platform.list.RowMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks the chain from its first line to its head and names every line that does not fit. */
@Component
class Verifying {

    private static final int MOST = 100;
    private static final String NOTHING = "0".repeat(64);

    private static final String CHAIN = "select s.position, s.entry_id, s.previous, s.hash, p.salt, p.content,"
            + " erasure.id erasure, " + ChainedEntry.COLUMNS + """
            from audit_seal s left join audit_entry e on e.id = s.entry_id
              left join audit_personal p on p.entry_id = s.entry_id
              left join audit_entry erasure on erasure.id = p.erased_by and erasure.action = 'personal.erased'
            order by s.position
            """;

    private static final String HEAD = "select position, hash from audit_head where id = 1";
    private static final String STRANGERS = """
            select e.id from audit_entry e
            where not exists (select 1 from audit_seal s where s.entry_id = e.id)
              and not exists (select 1 from audit_unsealed u where u.entry_id = e.id)
            order by e.id limit :most
            """;
    private static final String TAIL = """
            select count(*) waiting, min(e.at) since
            from audit_unsealed u join audit_entry e on e.id = u.entry_id
            """;

    private final JdbcClient db;
    private final Sm3 sm3;
    private final Clock clock;
    private final TransactionTemplate snapshot;

    Verifying(JdbcClient db, Sm3 sm3, Clock clock, PlatformTransactionManager transactions) {
        this.db = db;
        this.sm3 = sm3;
        this.clock = clock;
        snapshot = new TransactionTemplate(transactions);
        // Sealing goes on meanwhile; chain, head and waiting entries are looked at as of one moment.
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    private record Link(
            long position,
            long entryId,
            String previous,
            String hash,
            @Nullable String salt,
            @Nullable String content,
            boolean erased,
            @Nullable ChainedEntry line) {}

    private record Tail(long waiting, @Nullable Instant since) {}

    Verification verify() {
        return Objects.requireNonNull(snapshot.execute(status -> walk()));
    }

    private Verification walk() {
        var walk = new Walk();
        try (var links = db.sql(CHAIN).query(Verifying.mapping()).stream()) {
            links.forEach(walk::next);
        }
        walk.end(db.sql(HEAD).query(Sealing.Head.class).single());
        walk.strangers(db.sql(STRANGERS).param("most", MOST).query(Long.class).list());
        var tail = db.sql(TAIL).query(RowMapping.of(Tail.class)).single();
        return new Verification(
                clock.instant(), walk.position, walk.hash, tail.waiting(), tail.since(), List.copyOf(walk.findings));
    }

    private static RowMapper<Link> mapping() {
        var lines = RowMapping.of(ChainedEntry.class);
        return (row, number) -> new Link(
                row.getLong("position"),
                row.getLong("entry_id"),
                row.getString("previous"),
                row.getString("hash"),
                row.getString("salt"),
                row.getString("content"),
                row.getObject("erasure") != null,
                line(row, number, lines));
    }

    private static @Nullable ChainedEntry line(ResultSet row, int number, RowMapper<ChainedEntry> lines)
            throws SQLException {
        return row.getObject("id") == null ? null : lines.mapRow(row, number);
    }

    /** Where the walk stands and what it has found. */
    private final class Walk {

        private final List<Finding> findings = new ArrayList<>();
        private long position;
        private String hash = NOTHING;

        void next(Link link) {
            findMissing(link.position());
            check(link);
            position = link.position();
            hash = link.hash();
        }

        private void findMissing(long next) {
            for (long missing = position + 1; missing < next && findings.size() < MOST; missing++) {
                find(missing, null, "第 " + missing + " 行缺失，该行已被删除");
            }
        }

        private void check(Link link) {
            var line = link.line();
            if (line == null) {
                find(link.position(), link.entryId(), "第 " + link.position() + " 行的记录 " + link.entryId() + " 已被删除");
            } else if (!line.hash(sm3, link.position(), link.previous()).equals(link.hash())) {
                find(link, "的内容与封存时不一致，该行被修改、调换或插入");
            } else if (position == link.position() - 1 && !link.previous().equals(hash)) {
                find(link, "与上一行不衔接，上一行被替换或该行被插入");
            } else if (!personalHolds(link, line)) {
                find(link, "的个人信息与封存时不一致，或未经登记被清除");
            }
        }

        private boolean personalHolds(Link link, ChainedEntry line) {
            if (line.personalDigest() == null) {
                return link.salt() == null;
            }
            if (link.salt() == null || link.content() == null) {
                return link.erased();
            }
            return PersonalValues.digest(sm3, link.salt(), link.content()).equals(line.personalDigest());
        }

        void end(Sealing.Head head) {
            if (head.position() != position || !head.hash().equals(hash)) {
                find(head.position(), null, "审计链应止于第 " + head.position() + " 行，实际止于第 " + position + " 行，末尾的行被删除或替换");
            }
        }

        void strangers(List<Long> entries) {
            entries.forEach(entry -> find(null, entry, "记录 " + entry + " 不在审计链中，该行被插入，或其封存信息被删除"));
        }

        private void find(Link link, String what) {
            find(link.position(), link.entryId(), "第 " + link.position() + " 行（记录 " + link.entryId() + "）" + what);
        }

        private void find(@Nullable Long at, @Nullable Long entry, String sentence) {
            if (findings.size() < MOST) {
                findings.add(new Finding(at, entry, sentence));
            }
        }
    }
}
