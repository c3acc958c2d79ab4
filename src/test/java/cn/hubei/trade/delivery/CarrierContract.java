package cn.hubei.trade.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds for every channel: no parcel is lost, and none comes twice but after a crash, and then under one id. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
public abstract class CarrierContract {

    @Autowired
    protected JdbcClient db;

    @Autowired
    protected TransactionTemplate transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Outbox managed;

    protected final Hands clock = new Hands();
    protected Outbox outbox;
    private DeliveryQueue queue;
    private Deliveries deliveries;

    /** A clock that a test sets. */
    protected static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-03-02T01:00:00Z");

        public void pass(Duration time) {
            now = now.plus(time);
        }

        public void set(Instant moment) {
            now = moment;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return Moments.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** The carrier of the channel, on this clock; its other side is up. */
    protected abstract Carrier carrier() throws Exception;

    protected abstract void up() throws Exception;

    protected abstract void down();

    /** The ids under which the other side has got something, in the order of coming. */
    protected abstract List<String> received();

    /** Somebody the other side knows; another for each number. */
    protected abstract String target(int number);

    private Carrier carrier;

    @BeforeEach
    void anEmptyQueue() throws Exception {
        db.sql("delete from delivery").update();
        up();
        carrier = carrier();
        use(carrier);
    }

    @AfterEach
    void theOtherSideGoesAway() {
        down();
    }

    protected void use(Carrier other) {
        carrier = other;
        queue = new DeliveryQueue(db, clock, events);
        deliveries = new Deliveries(db, clock);
        outbox = new Outbox(db, new Carriers(List.of(other)), clock);
    }

    protected void dispatch() {
        dispatching().dispatch();
    }

    private Dispatching dispatching() {
        return new Dispatching(queue, new Carriers(List.of(carrier)), Duration.ofSeconds(5));
    }

    protected void put(String key, String target) {
        put(parcel(key, target));
    }

    protected void put(Parcel parcel) {
        transactions.executeWithoutResult(status -> outbox.put(parcel));
    }

    protected Parcel parcel(String key, String target) {
        return Parcel.of(carrier.channel(), key, target, "申请已通过", "{\"number\":\"PX1\"}");
    }

    @Test
    void aParcelIsCarriedOnceAndMarked() {
        put("1", target(1));
        put("1", target(1));
        dispatch();
        dispatch();
        assertThat(received()).hasSize(1);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void aParcelOfATransactionThatFailsIsNotCarried() {
        transactions.executeWithoutResult(status -> {
            outbox.put(parcel("1", target(1)));
            status.setRollbackOnly();
        });
        dispatch();
        assertThat(received()).isEmpty();
    }

    @Test
    void whileTheOtherSideIsAwayParcelsWaitAndGoOutWhenItIsBack() throws Exception {
        down();
        put("1", target(1));
        dispatch();
        assertThat(states()).containsExactly("WAITING");
        assertThat(next()).isAfter(clock.instant());
        var attempts = attempts();
        dispatch();
        assertThat(attempts()).as("not before its time").isEqualTo(attempts);
        up();
        clock.set(next());
        dispatch();
        assertThat(received()).hasSize(1);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void afterItWasGivenUpSomebodyIsToldAndItMayGoOnceMore() throws Exception {
        down();
        put("1", target(1));
        for (int i = 0; i < 20 && states().contains("WAITING"); i++) {
            clock.set(next());
            dispatch();
        }
        assertThat(states()).containsExactly("GIVEN_UP");
        assertThat(recorded()).isEqualTo("delivery.given-up");
        up();
        dispatch();
        assertThat(received()).isEmpty();
        assertThat(deliveries.again(id(), carrier.channel(), "another's")).isFalse();
        assertThat(deliveries.again(id(), carrier.channel(), target(1))).isTrue();
        dispatch();
        assertThat(received()).hasSize(1);
        assertThat(deliveries.again(id()))
                .as("what was carried is not carried again")
                .isFalse();
    }

    /** Between the other side's yes and the mark lies a moment: it comes twice, and says that it is one. */
    @Test
    void afterACrashBetweenCarryingAndMarkingItComesTwiceUnderOneId() {
        put("1", target(1));
        var alive = carrier;
        use(crashingAfter(alive));
        assertThatThrownBy(this::dispatch).hasRootCauseInstanceOf(AssertionError.class);
        assertThat(states()).containsExactly("WAITING");
        use(alive);
        dispatch();
        assertThat(received()).as("it belongs to whoever claimed it").hasSize(1);
        clock.pass(DeliveryQueue.LEASE);
        dispatch();
        assertThat(received()).hasSize(2);
        assertThat(received().get(0)).isNotBlank().isEqualTo(received().get(1));
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void twoNodesAtOnceCarryEachParcelOnce() throws Exception {
        for (int i = 0; i < 30; i++) {
            put(String.valueOf(i), target(i));
        }
        var pool = Executors.newFixedThreadPool(4);
        var nodes = IntStream.range(0, 4)
                .<Callable<Void>>mapToObj(i -> () -> {
                    dispatching().dispatch();
                    return null;
                })
                .toList();
        for (var done : pool.invokeAll(nodes)) {
            done.get();
        }
        pool.shutdown();
        assertThat(received()).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void aSecretIsGoneOnceItIsCarried() {
        put(parcel("1", target(1)).secretUntil(clock.instant().plusSeconds(600)));
        dispatch();
        assertThat(received()).hasSize(1);
        assertThat(states()).isEmpty();
    }

    @Test
    void aSecretThatCameTooLateIsNotCarriedAndGone() {
        put(parcel("1", target(1)).secretUntil(clock.instant().plusSeconds(600)));
        clock.pass(Duration.ofMinutes(11));
        dispatch();
        assertThat(received()).isEmpty();
        assertThat(states()).isEmpty();
    }

    @Test
    void aSecretGoesBeforeWhatWasWrittenEarlier() {
        put("1", target(1));
        clock.pass(Duration.ofSeconds(1));
        put(parcel("2", target(2)).secretUntil(clock.instant().plusSeconds(600)));
        assertThat(queue.due(carrier)).element(0).isEqualTo(secretId());
    }

    @Test
    void withoutACarrierNothingIsKept() {
        outbox = new Outbox(db, new Carriers(List.of()), clock);
        put("1", target(1));
        assertThat(outbox.isOpen(carrier.channel())).isFalse();
        assertThat(states()).isEmpty();
    }

    @Test
    void withoutATransactionNothingIsTakenIn() {
        assertThatThrownBy(() -> managed.put(parcel("1", target(1))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    /** What is given up meanwhile may go once more; nothing is gone, and nothing comes twice. */
    @Test
    void whoIsAwayForThreeDaysMissesNothing() throws Exception {
        down();
        for (int hour = 0; hour < 72; hour++) {
            put("hour " + hour, target(hour));
            dispatch();
            clock.pass(Duration.ofHours(1));
        }
        assertThat(states()).hasSize(72).doesNotContain("SENT");
        up();
        givenUp().forEach(id -> assertThat(deliveries.again(id)).isTrue());
        for (int day = 0; day < 8; day++) {
            dispatch();
            dispatch();
            clock.pass(Duration.ofHours(12));
        }
        assertThat(received()).hasSize(72).doesNotHaveDuplicates();
        assertThat(states()).containsOnly("SENT");
    }

    @Test
    void nothingThatIsCarriedStandsInALog(CapturedOutput log) throws Exception {
        var target = target(1);
        put(parcel("1", target).secretUntil(clock.instant().plusSeconds(600)));
        down();
        dispatch();
        assertThat(log).contains("not carried at attempt 1");
        up();
        clock.set(next());
        dispatch();
        assertThat(received()).hasSize(1);
        assertThat(log.getAll().lines().filter(line -> line.contains("cn.hubei.trade")))
                .as("what the platform itself says")
                .isNotEmpty()
                // The id of a webhook is a short number, which stands in many a line, and no secret.
                .noneMatch(line -> line.contains("PX1") || target.length() > 8 && line.contains(target));
    }

    @Test
    void aParcelStandsInNoLog() {
        assertThat(parcel("k", target(1)).toString()).doesNotContain("PX1", target(1));
    }

    private Carrier crashingAfter(Carrier other) {
        return new Carrier() {
            @Override
            public Channel channel() {
                return other.channel();
            }

            @Override
            public Outcome carry(Due due) {
                other.carry(due);
                throw new AssertionError("the power is gone");
            }
        };
    }

    private long secretId() {
        return db.sql("select id from delivery where secret").query(Long.class).single();
    }

    private List<Long> givenUp() {
        return db.sql("select id from delivery where state = 'GIVEN_UP'")
                .query(Long.class)
                .list();
    }

    protected List<String> states() {
        return db.sql("select state from delivery order by id")
                .query(String.class)
                .list();
    }

    protected long id() {
        return db.sql("select id from delivery").query(Long.class).single();
    }

    protected int attempts() {
        return db.sql("select attempts from delivery").query(Integer.class).single();
    }

    protected Instant next() {
        return db.sql("select next_attempt_at from delivery")
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    protected String problem() {
        return db.sql("select problem from delivery").query(String.class).single();
    }

    private String recorded() {
        return db.sql("select action from audit_entry where subject = 'delivery' and subject_id = :id")
                .param("id", String.valueOf(id()))
                .query(String.class)
                .single();
    }
}
