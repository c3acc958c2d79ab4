package cn.hubei.trade.mail;

import cn.hubei.trade.platform.list.RowMapping;
import cn.hubei.trade.platform.text.Text;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mails that wait. Whoever moves a mail's next attempt first has claimed it, until that time has come. */
@Component
class MailQueue {

    /** Longer than any server's answer may take, see the timeouts in application.yml. */
    static final Duration LEASE = Duration.ofMinutes(5);

    static final int MOST_ATTEMPTS = 12;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int BATCH = 50;
    private static final int LONGEST_PROBLEM = 500;

    private final JdbcClient db;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MailQueue(JdbcClient db, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.events = events;
    }

    /** Codes first: they expire. */
    List<Long> due() {
        return db.sql("""
                        select id from outgoing_mail where state = 'WAITING' and next_attempt_at <= :now
                        order by secret desc, next_attempt_at, id limit :batch
                        """)
                .param("now", Moments.db(clock.instant()))
                .param("batch", BATCH)
                .query(Long.class)
                .list();
    }

    /** Empty where another sender was first, or where it has expired meanwhile. */
    Optional<DueMail> claim(long id) {
        var now = clock.instant();
        var claimed = db.sql("""
                                update outgoing_mail set attempts = attempts + 1, next_attempt_at = :until
                                where id = :id and state = 'WAITING' and next_attempt_at <= :now
                                  and (expires_at is null or expires_at > :now)
                                """)
                        .param("until", Moments.db(now.plus(LEASE)))
                        .param("id", id)
                        .param("now", Moments.db(now))
                        .update()
                == 1;
        return claimed
                ? db.sql("select id, recipient, subject, body, secret, attempts, created_at from outgoing_mail"
                                + " where id = :id")
                        .param("id", id)
                        .query(RowMapping.of(DueMail.class))
                        .optional()
                : Optional.empty();
    }

    void sent(DueMail mail) {
        if (mail.secret()) {
            db.sql("delete from outgoing_mail where id = :id")
                    .param("id", mail.id())
                    .update();
            return;
        }
        end(mail, "SENT", null);
    }

    void failed(DueMail mail, String problem) {
        db.sql("update outgoing_mail set next_attempt_at = :next, problem = :problem"
                        + " where id = :id and state = 'WAITING' and attempts = :attempts")
                .param("next", Moments.db(clock.instant().plus(pause(mail.attempts()))))
                .param("problem", shortened(problem))
                .param("id", mail.id())
                .param("attempts", mail.attempts())
                .update();
    }

    @Transactional
    public void giveUp(DueMail mail, String problem) {
        end(mail, "GIVEN_UP", shortened(problem));
        events.publishEvent(new MailGivenUp(mail.id(), mail.attempts(), mail.subject(), shortened(problem)));
    }

    /** Once more from the beginning; a secret is not sent late. */
    @Transactional
    public boolean again(long id) {
        return db.sql("""
                                update outgoing_mail set state = 'WAITING', attempts = 0, ended_at = null,
                                  next_attempt_at = :now where id = :id and state = 'GIVEN_UP' and not secret
                                """)
                        .param("now", Moments.db(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Secrets that came too late, and what was sent long ago. */
    void tidy() {
        var now = clock.instant();
        db.sql("delete from outgoing_mail where secret and expires_at <= :now")
                .param("now", Moments.db(now))
                .update();
        db.sql("delete from outgoing_mail where state = 'SENT' and ended_at < :before")
                .param("before", Moments.db(now.minus(KEPT)))
                .update();
    }

    /** One minute, two, four … and never more than six hours. */
    static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private void end(DueMail mail, String state, @Nullable String problem) {
        db.sql("""
                        update outgoing_mail set state = :state, ended_at = :now, problem = :problem,
                          body = case when secret then '' else body end
                        where id = :id and state = 'WAITING'
                        """)
                .param("state", state)
                .param("now", Moments.db(clock.instant()))
                .param("problem", problem)
                .param("id", mail.id())
                .update();
    }

    private static String shortened(String problem) {
        return Text.beginning(problem, LONGEST_PROBLEM);
    }
}
