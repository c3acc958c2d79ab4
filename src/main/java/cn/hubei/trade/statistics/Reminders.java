package cn.hubei.trade.statistics;

import cn.hubei.trade.platform.list.RowMapping;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The 催办 that a provider has not yet answered by deciding. */
@Component
class Reminders {

    private final JdbcClient db;

    Reminders(JdbcClient db) {
        this.db = db;
    }

    Optional<Reminder> newest(long provider) {
        return db.sql("""
                        select r.reminded_at, d.name department,
                               (select count(*) from waiting_fact w where w.provider_id = r.provider_id
                                and w.submitted_at < r.reminded_at - interval '48' hour) waiting
                        from reminder_fact r join department_fact d on d.code = r.department_code
                        where r.provider_id = :provider order by r.reminded_at desc, r.id desc limit 1
                        """)
                .param("provider", provider)
                .query(RowMapping.of(Reminder.class))
                .optional()
                .filter(reminder -> reminder.waiting() > 0);
    }
}
