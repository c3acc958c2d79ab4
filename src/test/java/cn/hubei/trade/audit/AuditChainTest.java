package cn.hubei.trade.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.platform.list.RowMapping;
import cn.hubei.trade.platform.trail.Change;
import cn.hubei.trade.platform.trail.Recorded;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody does to the trail past the program; on a database of its own, because it is damaged here. */
@DatabaseTest
@TestPropertySource(properties = "platform.audit.key=a key of this test")
class AuditChainTest {

    @Autowired
    private JdbcClient db;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Sealing sealing;

    @Autowired
    private Verifying verifying;

    @Autowired
    private Erasing erasing;

    private record Done(String subjectId, List<Change> changes) implements Recorded {

        @Override
        public String action() {
            return "something.done";
        }

        @Override
        public String subject() {
            return "something";
        }

        @Override
        public String detail() {
            return "第 " + subjectId + " 件";
        }
    }

    @BeforeEach
    void fiveSealedLines() {
        keepers("drop");
        for (var table : List.of("audit_seal", "audit_unsealed", "audit_personal", "audit_entry")) {
            db.sql("delete from " + table).update();
        }
        db.sql("update audit_head set position = 0, hash = :nothing")
                .param("nothing", "0".repeat(64))
                .update();
        for (int i = 1; i <= 5; i++) {
            happens(String.valueOf(i));
        }
        sealing.seal();
    }

    @Test
    void anUntouchedTrailIsIntact() {
        var result = verifying.verify();
        assertThat(result.isIntact()).isTrue();
        assertThat(result.sealed()).isEqualTo(5);
        assertThat(result.waiting()).isZero();
    }

    @Test
    void whatIsNotYetSealedIsSaid() {
        happens("6");
        var result = verifying.verify();
        assertThat(result.isIntact()).isTrue();
        assertThat(result.sealed()).isEqualTo(5);
        assertThat(result.waiting()).isOne();
        assertThat(result.waitingSince()).isNotNull();
    }

    @Test
    void aChangedLineIsFound() {
        db.sql("update audit_entry set detail = '没有的事' where id = :id")
                .param("id", entry(3))
                .update();
        assertThat(found()).containsExactly("第 3 行（记录 " + entry(3) + "）的内容与封存时不一致，该行被修改、调换或插入");
    }

    @Test
    void everyColumnOfALineIsCovered() {
        var changes = List.of(
                "at = at + interval '1' second",
                "actor_name = 'another'",
                "display_name = '他人'",
                "role = 'OFFICER'",
                "organization = '他人的单位'",
                "address = '10.0.0.1'",
                "request = 'GET /'",
                "action = 'something.else'",
                "subject = 'else'",
                "subject_id = '99'",
                "changes = '[]'",
                "personal_digest = 'abc'");
        for (var change : changes) {
            transactions.executeWithoutResult(status -> {
                db.sql("update audit_entry set " + change + " where id = :id")
                        .param("id", entry(3))
                        .update();
                assertThat(found()).as(change).hasSize(1);
                status.setRollbackOnly();
            });
        }
    }

    @Test
    void aRemovedLineIsFound() {
        var third = entry(3);
        db.sql("delete from audit_seal where position = 3").update();
        db.sql("delete from audit_entry where id = :id").param("id", third).update();
        assertThat(found()).containsExactly("第 3 行缺失，该行已被删除");
    }

    @Test
    void aRemovedEndIsFound() {
        var last = entry(5);
        db.sql("delete from audit_seal where position = 5").update();
        db.sql("delete from audit_entry where id = :id").param("id", last).update();
        assertThat(found()).containsExactly("审计链应止于第 5 行，实际止于第 4 行，末尾的行被删除或替换");
    }

    @Test
    void aRemovedLineWhosePlaceWasClosedIsFound() {
        var third = entry(3);
        db.sql("delete from audit_seal where position = 3").update();
        db.sql("delete from audit_entry where id = :id").param("id", third).update();
        db.sql("update audit_seal set position = 3 where position = 4").update();
        db.sql("update audit_seal set position = 4 where position = 5").update();
        assertThat(found()).isNotEmpty().first().asString().startsWith("第 3 行");
    }

    @Test
    void anInsertedEntryIsFound() {
        db.sql("""
                        insert into audit_entry (at, actor_name, action, subject, subject_id)
                        select at, actor_name, action, subject, 'forged' from audit_entry where id = :id
                        """).param("id", entry(3)).update();
        assertThat(found()).singleElement().asString().endsWith("不在审计链中，该行被插入，或其封存信息被删除");
    }

    @Test
    void aLineInsertedIntoTheChainIsFoundAlsoWhereItsHashIsRightWithoutTheKey() {
        db.sql("update audit_seal set position = position + 100 where position > 3")
                .update();
        db.sql("update audit_seal set position = position - 99 where position > 100")
                .update();
        db.sql("""
                        insert into audit_entry (at, actor_name, action, subject, subject_id)
                        select at, actor_name, action, subject, 'forged' from audit_entry where id = :id
                        """).param("id", entry(3)).update();
        var forged = db.sql("select id from audit_entry where subject_id = 'forged'")
                .query(Long.class)
                .single();
        var line = db.sql("select " + ChainedEntry.COLUMNS + " from audit_entry e where e.id = :id")
                .param("id", forged)
                .query(RowMapping.of(ChainedEntry.class))
                .single();
        var previous = hash(3);
        db.sql("insert into audit_seal (position, entry_id, previous, hash, sealed_at)"
                        + " select 4, :id, :previous, :hash, sealed_at from audit_seal where position = 3")
                .param("id", forged)
                .param("previous", previous)
                .param("hash", line.hash(new Sm3(""), 4, previous))
                .update();
        assertThat(found()).isNotEmpty().first().asString().startsWith("第 4 行（记录 " + forged + "）");
    }

    @Test
    void twoLinesInEachOthersPlaceAreFound() {
        var second = entry(2);
        var fourth = entry(4);
        db.sql("alter table audit_seal drop constraint audit_seal_once").update();
        db.sql("update audit_seal set entry_id = :id where position = 2")
                .param("id", fourth)
                .update();
        db.sql("update audit_seal set entry_id = :id where position = 4")
                .param("id", second)
                .update();
        assertThat(verifying.verify().findings())
                .extracting(Verification.Finding::position)
                .containsExactly(2L, 4L);
        db.sql("delete from audit_seal").update();
        db.sql("alter table audit_seal add constraint audit_seal_once unique (entry_id)")
                .update();
    }

    @Test
    void personalValuesAreErasedWithoutBreakingTheChain() {
        happens("7", new Change("联系人", "张磊", "王芳", true), new Change("公司名称", "甲", "乙", false));
        sealing.seal();
        var entry = entry(6);
        assertThat(verifying.verify().isIntact()).isTrue();
        assertThat(db.sql("select changes from audit_entry where id = :id")
                        .param("id", entry)
                        .query(String.class)
                        .single())
                .contains("公司名称")
                .doesNotContain("王芳");

        erasing.erase(entry);
        sealing.seal();

        assertThat(verifying.verify().isIntact()).isTrue();
        assertThat(db.sql("select count(*) from audit_personal where content is not null")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(db.sql("select subject_id from audit_entry where action = 'personal.erased'")
                        .query(String.class)
                        .list())
                .containsExactly(String.valueOf(entry));
    }

    @Test
    void personalValuesThatWereChangedOrVanishedAreFound() {
        happens("7", new Change("联系人", "张磊", "王芳", true));
        sealing.seal();
        db.sql("update audit_personal set content = '[]'").update();
        assertThat(found()).singleElement().asString().contains("个人信息与封存时不一致");
        db.sql("delete from audit_personal").update();
        assertThat(found()).singleElement().asString().contains("未经登记被清除");
    }

    @Test
    void theProgramsDatabaseRefusesToChangeOrDeleteALine() {
        keepers("create");
        for (var statement : List.of(
                "update audit_entry set detail = 'x'",
                "delete from audit_entry",
                "update audit_seal set hash = 'x'",
                "delete from audit_seal",
                "truncate table audit_entry")) {
            assertThatThrownBy(() -> db.sql(statement).update()).as(statement).isNotNull();
        }
    }

    @Test
    void twentyWritersAndTwoSealersAtOnceMakeOneChain() throws Exception {
        var writers = 20;
        var each = 25;
        var writing = new AtomicBoolean(true);
        var pool = Executors.newFixedThreadPool(writers + 2);
        var start = new CyclicBarrier(writers + 2);
        var sealers = IntStream.range(0, 2)
                .mapToObj(i -> pool.submit(() -> {
                    start.await();
                    while (writing.get()) {
                        sealing.seal();
                    }
                    return null;
                }))
                .toList();
        var work = IntStream.range(0, writers)
                .<Callable<Void>>mapToObj(writer -> () -> {
                    start.await();
                    for (int i = 0; i < each; i++) {
                        var number = writer + "-" + i;
                        transactions.executeWithoutResult(status -> {
                            events.publishEvent(new Done(number, List.of()));
                            if (number.endsWith("3")) {
                                status.setRollbackOnly();
                            }
                        });
                    }
                    return null;
                })
                .toList();
        for (var done : pool.invokeAll(work)) {
            done.get();
        }
        writing.set(false);
        for (var sealer : sealers) {
            sealer.get();
        }
        pool.shutdown();
        sealing.seal();

        var result = verifying.verify();
        assertThat(result.findings()).isEmpty();
        assertThat(result.waiting()).isZero();
        assertThat(result.sealed())
                .isEqualTo(db.sql("select count(*) from audit_entry")
                        .query(Long.class)
                        .single())
                .isEqualTo(5 + writers * (each - 3));
    }

    @Test
    void theCommandLineSaysWhichLineAndEndsWithAnError() {
        assertThat(report()).contains("审计链共 5 行", "校验通过").doesNotContain("不通过");
        db.sql("update audit_entry set detail = '没有的事' where id = :id")
                .param("id", entry(2))
                .update();
        assertThat(report()).contains("第 2 行（记录 " + entry(2) + "）", "校验不通过，发现 1 处异常");
        assertThat(VerifyAudit.report(verifying.verify(), new PrintStream(new ByteArrayOutputStream())))
                .isEqualTo(VerifyAudit.DAMAGED);
    }

    private String report() {
        var out = new ByteArrayOutputStream();
        VerifyAudit.report(verifying.verify(), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private void happens(String number, Change... changes) {
        transactions.executeWithoutResult(status -> events.publishEvent(new Done(number, List.of(changes))));
    }

    private List<String> found() {
        return verifying.verify().findings().stream()
                .map(Verification.Finding::sentence)
                .toList();
    }

    private long entry(int position) {
        return db.sql("select entry_id from audit_seal where position = :position")
                .param("position", position)
                .query(Long.class)
                .single();
    }

    private String hash(int position) {
        return db.sql("select hash from audit_seal where position = :position")
                .param("position", position)
                .query(String.class)
                .single();
    }

    /** Whoever reaches the database past the program can take its triggers away; so does this test. */
    private void keepers(String verb) {
        var postgres = "postgresql".equals(System.getProperty("test.database"));
        for (var table : List.of("audit_entry", "audit_seal")) {
            db.sql("drop trigger if exists " + table + "_kept" + (postgres ? " on " + table : ""))
                    .update();
            if (verb.equals("create")) {
                db.sql("create trigger " + table + "_kept before update" + (postgres ? " or " : ", ") + "delete on "
                                + table + " for each row "
                                + (postgres
                                        ? "execute function audit_is_append_only()"
                                        : "call 'cn.hubei.trade.audit.AppendOnly'"))
                        .update();
            }
        }
    }
}
