package cn.hubei.trade.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.account.ResetCodeIssued;
import cn.hubei.trade.platform.time.Moments;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters by a real SMTP server: none is lost, and none comes twice but after a crash. */
@DatabaseTest
class SendingTest {

    private static final String FROM = "platform@example.cn";

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ApplicationEventPublisher events;

    private final Hands clock = new Hands();
    private int port;
    private GreenMail server;
    private Outbox outbox;
    private MailQueue queue;
    private Sending sending;

    /** A clock that a test sets. */
    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-03-02T01:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
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

    @BeforeEach
    void aServer() throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        up();
        db.sql("delete from outgoing_mail").update();
        outbox = new Outbox(db, clock, "127.0.0.1");
        queue = new MailQueue(db, clock, events);
        sending = new Sending(queue, sender(), FROM);
    }

    @AfterEach
    void down() {
        server.stop();
    }

    @Test
    void aLetterIsSentOnceAndMarked() throws MessagingException, IOException {
        put("1", "a@example.cn");
        put("1", "a@example.cn");
        sending.send();
        sending.send();
        var letters = server.getReceivedMessages();
        assertThat(letters).hasSize(1);
        assertThat(letters[0].getSubject()).isEqualTo("申请已通过");
        assertThat(letters[0].getContent().toString()).contains("服务编号 PX1");
        assertThat(letters[0].getFrom()[0]).hasToString(FROM);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void aLetterOfATransactionThatFailsIsNotSent() {
        transactions.executeWithoutResult(status -> {
            outbox.put(Letter.of("1", "a@example.cn", "题", "文"));
            status.setRollbackOnly();
        });
        sending.send();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void whileTheServerIsDownLettersWaitLongerAndLongerAndGoOutWhenItIsUp() {
        down();
        put("1", "a@example.cn");
        for (var pause : List.of(1, 2, 4)) {
            sending.send();
            assertThat(next()).isEqualTo(clock.now.plus(Duration.ofMinutes(pause)));
            clock.pass(Duration.ofMinutes(pause).minusSeconds(1));
            sending.send();
            assertThat(attempts()).as("not before its time").isEqualTo(pause == 4 ? 3 : pause);
            clock.pass(Duration.ofSeconds(1));
        }
        up();
        sending.send();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void afterTwelveAttemptsItIsGivenUpAndTheOperatorCanSendItAgain() {
        down();
        put("1", "a@example.cn");
        for (int i = 0; i < MailQueue.MOST_ATTEMPTS; i++) {
            sending.send();
            clock.pass(Duration.ofHours(6));
        }
        assertThat(states()).containsExactly("GIVEN_UP");
        assertThat(attempts()).isEqualTo(MailQueue.MOST_ATTEMPTS);
        assertThat(recorded()).isEqualTo("mail.given-up");
        up();
        sending.send();
        assertThat(server.getReceivedMessages()).isEmpty();

        assertThat(queue.again(id())).isTrue();
        sending.send();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(queue.again(id())).as("what was sent is not sent again").isFalse();
    }

    @Test
    void aRefusedRecipientIsNotTriedAgain() throws IOException {
        try (var refusing = new RefusingServer()) {
            sending = new Sending(queue, sender(refusing.port()), FROM);
            put("1", "nobody@example.cn");
            sending.send();
        }
        assertThat(states()).containsExactly("GIVEN_UP");
        assertThat(attempts()).isOne();
        assertThat(db.sql("select problem from outgoing_mail")
                        .query(String.class)
                        .single())
                .startsWith("收件人被对方服务器拒收")
                .contains("550");
    }

    @Test
    void oneBadLetterHoldsUpNoOther() {
        put("1", "not an address");
        put("2", "b@example.cn");
        sending.send();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    /** Between the server's yes and the mark lies a moment: the letter goes out twice, and says that it is one. */
    @Test
    void afterACrashBetweenSendingAndMarkingItComesTwiceUnderOneMessageId() throws MessagingException {
        put("1", "a@example.cn");
        var crashing = new Sending(queue, new CrashingSender(port), FROM);
        assertThatThrownBy(crashing::send).isInstanceOf(AssertionError.class);
        assertThat(states()).containsExactly("WAITING");

        sending.send();
        assertThat(server.getReceivedMessages())
                .as("it belongs to whoever claimed it")
                .hasSize(1);
        clock.pass(MailQueue.LEASE);
        sending.send();
        var letters = server.getReceivedMessages();
        assertThat(letters).hasSize(2);
        assertThat(letters[0].getMessageID()).isNotBlank().isEqualTo(letters[1].getMessageID());
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void twoSendersAtOnceSendEachLetterOnce() throws Exception {
        for (int i = 0; i < 30; i++) {
            put(String.valueOf(i), "reader" + i + "@example.cn");
        }
        var pool = Executors.newFixedThreadPool(4);
        var senders = IntStream.range(0, 4)
                .<Callable<Void>>mapToObj(i -> () -> {
                    new Sending(queue, sender(), FROM).send();
                    return null;
                })
                .toList();
        for (var done : pool.invokeAll(senders)) {
            done.get();
        }
        pool.shutdown();
        assertThat(Arrays.stream(server.getReceivedMessages())
                        .map(SendingTest::recipient)
                        .toList())
                .hasSize(30)
                .doesNotHaveDuplicates();
    }

    @Test
    void aResetCodeIsGoneFromTheTableOnceItIsSent() throws MessagingException, IOException {
        issue("a@example.cn", "837261");
        sending.send();
        assertThat(server.getReceivedMessages()[0].getContent().toString()).contains("837261");
        assertThat(states()).isEmpty();
    }

    @Test
    void aResetCodeThatCameTooLateIsNotSentAndGone() {
        issue("a@example.cn", "837261");
        clock.pass(Duration.ofMinutes(11));
        sending.send();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(states()).isEmpty();
    }

    @Test
    void aResetCodeThatIsRefusedLeavesNoCodeBehind() throws IOException {
        try (var refusing = new RefusingServer()) {
            sending = new Sending(queue, sender(refusing.port()), FROM);
            issue("nobody@example.cn", "837261");
            sending.send();
        }
        assertThat(db.sql("select body from outgoing_mail").query(String.class).single())
                .isEmpty();
        assertThat(queue.again(id())).isFalse();
    }

    @Test
    void aResetCodeStandsInNoLog() {
        var issued = new ResetCodeIssued(1, "a@example.cn", "837261", clock.now);
        assertThat(issued.toString()).doesNotContain("837261");
        assertThat(Letter.of("k", "a@example.cn", "s", "837261").toString()).doesNotContain("837261");
    }

    @Test
    void withoutAServerNothingIsKept() {
        outbox = new Outbox(db, clock, "");
        put("1", "a@example.cn");
        assertThat(states()).isEmpty();
    }

    @Test
    void withAServerAndWithoutASenderThePlatformDoesNotStart() {
        assertThatThrownBy(() -> new Sending(queue, sender(), " "))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PLATFORM_MAIL_FROM");
    }

    private void put(String key, String recipient) {
        transactions.executeWithoutResult(status -> outbox.put(Letter.of(key, recipient, "申请已通过", "服务编号 PX1")));
    }

    private void issue(String recipient, String code) {
        transactions.executeWithoutResult(status -> new ResetCodeLetters(outbox)
                .write(new ResetCodeIssued(7, recipient, code, clock.now.plus(Duration.ofMinutes(10)))));
    }

    private void up() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private JavaMailSenderImpl sender() {
        return sender(port);
    }

    private static JavaMailSenderImpl sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return sender;
    }

    /** Sends, and dies before anybody can note it. */
    private static final class CrashingSender extends JavaMailSenderImpl implements JavaMailSender {

        CrashingSender(int port) {
            setHost("127.0.0.1");
            setPort(port);
        }

        @Override
        public void send(MimeMessage message) {
            super.send(message);
            throw new AssertionError("the power is gone");
        }
    }

    private static String recipient(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private List<String> states() {
        return db.sql("select state from outgoing_mail order by id")
                .query(String.class)
                .list();
    }

    private long id() {
        return db.sql("select id from outgoing_mail").query(Long.class).single();
    }

    private int attempts() {
        return db.sql("select attempts from outgoing_mail").query(Integer.class).single();
    }

    private Instant next() {
        return db.sql("select next_attempt_at from outgoing_mail")
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    private String recorded() {
        return db.sql("select action from audit_entry where subject = 'mail' and subject_id = :id")
                .param("id", String.valueOf(id()))
                .query(String.class)
                .single();
    }
}
