package cn.hubei.trade.delivery.mail;

import cn.hubei.trade.delivery.Carrier;
import cn.hubei.trade.delivery.Channel;
import cn.hubei.trade.delivery.Due;
import cn.hubei.trade.delivery.Outcome;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Sends a letter to a mail server, under one Message-ID at each attempt. */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailCarrier implements Carrier {

    static final int MOST_ATTEMPTS = 12;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final JavaMailSender sender;
    private final String from;

    MailCarrier(JavaMailSender sender, @Value("${platform.mail.from:}") String from) {
        if (!StringUtils.hasText(from)) {
            throw new IllegalStateException("已设置 spring.mail.host，还须设置 PLATFORM_MAIL_FROM（发件地址）");
        }
        this.sender = sender;
        this.from = from;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public Outcome carry(Due letter) {
        try {
            send(letter);
            return Outcome.taken();
        } catch (MailException | MessagingException failed) {
            return failed(letter, failed);
        }
    }

    private void send(Due letter) throws MessagingException {
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(letter.target());
        helper.setSubject(letter.subject());
        helper.setText(letter.body());
        message.setHeader("Message-ID", messageId(letter));
        message.setHeader("Auto-Submitted", "auto-generated");
        sender.send(message);
    }

    /** A mailbox that gets it twice can tell that it is one. */
    private String messageId(Due letter) {
        var domain = from.replaceFirst("^.*@", "").replaceAll("[^\\w.-]", "");
        return "<" + letter.id() + "." + letter.createdAt().toEpochMilli() + "@" + domain + ">";
    }

    private static Outcome failed(Due letter, Exception failed) {
        var refusal = refusal(failed);
        if (refusal != null) {
            return Outcome.never("收件人被对方服务器拒收：" + refusal);
        }
        return letter.attempts() >= MOST_ATTEMPTS
                ? Outcome.never("邮件服务器无法送达：" + failed.getMessage())
                : Outcome.later(
                        pause(letter.attempts()), Objects.requireNonNullElse(failed.getMessage(), failed.toString()));
    }

    /** One minute, two, four … and never more than six hours. */
    private static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** What the server said of a recipient that it will never take; trying again would not help. */
    private static @Nullable String refusal(Exception failed) {
        return failed instanceof MailSendException several
                ? Arrays.stream(several.getMessageExceptions())
                        .filter(MailCarrier::isRefusal)
                        .map(MailCarrier::answer)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The server's own words stand in the exception behind. */
    private static @Nullable String answer(Exception refused) {
        var next = ((MessagingException) refused).getNextException();
        return (next == null ? refused : next).getMessage();
    }

    /** An address is invalid to JavaMail when the server has answered with a lasting no, 550 and the like. */
    private static boolean isRefusal(Exception failed) {
        return failed instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
    }
}
