package cn.hubei.trade.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.account.ResetCodeIssued;
import cn.hubei.trade.delivery.Carrier;
import cn.hubei.trade.delivery.CarrierContract;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Letters by a real SMTP server. */
class MailCarrierTest extends CarrierContract {

    private static final String FROM = "platform@example.cn";

    private int port;
    private GreenMail server;

    @Override
    protected Carrier carrier() {
        return new MailCarrier(sender(port), FROM);
    }

    @Override
    protected void up() throws IOException {
        if (port == 0) {
            try (var free = new ServerSocket(0)) {
                port = free.getLocalPort();
            }
        }
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @Override
    protected void down() {
        server.stop();
    }

    @Override
    protected List<String> received() {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailCarrierTest::id)
                .toList();
    }

    @Override
    protected String target(int number) {
        return "reader" + number + "@example.cn";
    }

    @Test
    void aLetterSaysWhatItTellsAndFromWhom() throws MessagingException, IOException {
        put("1", "a@example.cn");
        dispatch();
        var letter = server.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("申请已通过");
        assertThat(letter.getContent().toString()).contains("PX1");
        assertThat(letter.getFrom()[0]).hasToString(FROM);
    }

    @Test
    void whileTheServerIsDownLettersWaitLongerAndLonger() throws IOException {
        down();
        put("1", "a@example.cn");
        for (var pause : List.of(1, 2, 4)) {
            dispatch();
            assertThat(next()).isEqualTo(clock.instant().plus(Duration.ofMinutes(pause)));
            clock.set(next());
        }
        up();
    }

    @Test
    void aRefusedRecipientIsNotTriedAgain() throws IOException {
        try (var refusing = new RefusingServer()) {
            use(new MailCarrier(sender(refusing.port()), FROM));
            put("1", "nobody@example.cn");
            dispatch();
        }
        assertThat(states()).containsExactly("GIVEN_UP");
        assertThat(attempts()).isOne();
        assertThat(problem()).startsWith("收件人被对方服务器拒收").contains("550");
    }

    @Test
    void oneBadLetterHoldsUpNoOther() {
        put("1", "not an address");
        put("2", "b@example.cn");
        dispatch();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aResetCodeIsMailedAndGoneFromTheTable() throws MessagingException, IOException {
        issue("a@example.cn", "837261");
        dispatch();
        assertThat(server.getReceivedMessages()[0].getContent().toString()).contains("837261");
        assertThat(states()).isEmpty();
    }

    @Test
    void aResetCodeThatIsRefusedLeavesNoCodeBehind() throws IOException {
        try (var refusing = new RefusingServer()) {
            use(new MailCarrier(sender(refusing.port()), FROM));
            issue("nobody@example.cn", "837261");
            dispatch();
        }
        assertThat(db.sql("select body from delivery").query(String.class).single())
                .isEmpty();
    }

    @Test
    void aResetCodeStandsInNoLog() {
        var issued = new ResetCodeIssued(1, ResetCodeIssued.Way.MAIL, "a@example.cn", "837261", clock.instant());
        assertThat(issued.toString()).doesNotContain("837261");
    }

    @Test
    void withAServerAndWithoutASenderThePlatformDoesNotStart() {
        assertThatThrownBy(() -> new MailCarrier(sender(port), " "))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PLATFORM_MAIL_FROM");
    }

    private void issue(String recipient, String code) {
        transactions.executeWithoutResult(status -> new ResetCodeLetters(outbox)
                .write(new ResetCodeIssued(
                        7,
                        ResetCodeIssued.Way.MAIL,
                        recipient,
                        code,
                        clock.instant().plus(Duration.ofMinutes(10)))));
    }

    private static JavaMailSenderImpl sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return sender;
    }

    private static String id(MimeMessage letter) {
        try {
            return letter.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
