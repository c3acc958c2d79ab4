package cn.hubei.trade.mail;

import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes mails in, in the transaction of what they tell: both are there or neither. */
@Component
public class Outbox {

    private final JdbcClient db;
    private final Clock clock;
    private final String host;

    Outbox(JdbcClient db, Clock clock, @Value("${spring.mail.host:}") String host) {
        this.db = db;
        this.clock = clock;
        this.host = host;
    }

    /** Whether there is a server to send by; without one nothing is kept. */
    public boolean isOpen() {
        return !host.isBlank();
    }

    /** Of a key that is known already nothing more is sent. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Letter letter) {
        if (!isOpen()) {
            return;
        }
        var expires = letter.expiresAt();
        db.sql("""
                        insert into outgoing_mail (mail_key, recipient, subject, body, secret, expires_at, state,
                          next_attempt_at, created_at)
                        select :key, :recipient, :subject, :body, :secret, cast(:expires as timestamp with time zone),
                          'WAITING', cast(:now as timestamp with time zone), cast(:now as timestamp with time zone)
                        where not exists (select 1 from outgoing_mail where mail_key = :key)
                        """)
                .param("key", letter.key())
                .param("recipient", letter.recipient())
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("secret", letter.isSecret())
                .param("expires", expires == null ? null : Moments.db(expires))
                .param("now", Moments.db(clock.instant()))
                .update();
    }
}
