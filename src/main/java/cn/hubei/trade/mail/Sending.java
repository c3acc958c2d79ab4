package cn.hubei.trade.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Sends the waiting mails. A mail is marked as sent after the server has taken it, so none is lost; a crash between
 * the two may send it twice, under one Message-ID.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final MailQueue queue;
    private final JavaMailSender sender;
    private final String from;

    Sending(MailQueue queue, JavaMailSender sender, @Value("${platform.mail.from:}") String from) {
        if (!StringUtils.hasText(from)) {
            throw new IllegalStateException("已设置 spring.mail.host，还须设置 PLATFORM_MAIL_FROM（发件地址）");
        }
        this.queue = queue;
        this.sender = sender;
        this.from = from;
    }

    @Scheduled(fixedDelayString = "${platform.mail.send-every:PT10S}")
    void send() {
        queue.tidy();
        queue.due().forEach(id -> queue.claim(id).ifPresent(this::send));
    }

    private void send(DueMail mail) {
        try {
            deliver(mail);
        } catch (MailException | MessagingException failed) {
            LOG.warn("Mail {} was not sent at attempt {}: {}", mail.id(), mail.attempts(), failed.toString());
            fail(mail, failed);
            return;
        }
        queue.sent(mail);
    }

    private void deliver(DueMail mail) throws MessagingException {
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(mail.recipient());
        helper.setSubject(mail.subject());
        helper.setText(mail.body());
        message.setHeader(
                "Message-ID", mail.messageId(from.replaceFirst("^.*@", "").replaceAll("[^\\w.-]", "")));
        message.setHeader("Auto-Submitted", "auto-generated");
        sender.send(message);
    }

    private void fail(DueMail mail, Exception failed) {
        var refusal = refusal(failed);
        if (refusal != null) {
            queue.giveUp(mail, "收件人被对方服务器拒收：" + refusal);
        } else if (mail.attempts() >= MailQueue.MOST_ATTEMPTS) {
            queue.giveUp(mail, "邮件服务器无法送达：" + failed.getMessage());
        } else {
            queue.failed(mail, Objects.toString(failed.getMessage(), failed.toString()));
        }
    }

    /** What the server said of a recipient that it will never take; trying again would not help. */
    private static @Nullable String refusal(Exception failed) {
        return failed instanceof MailSendException several
                ? Arrays.stream(several.getMessageExceptions())
                        .filter(Sending::isRefusal)
                        .map(Sending::answer)
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
