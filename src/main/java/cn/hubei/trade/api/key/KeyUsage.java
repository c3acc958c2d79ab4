package cn.hubei.trade.api.key;

import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the calls of each key on this node, and adds them up once a minute. */
@Component
public class KeyUsage {

    private static final String ADD = """
            update api_usage set calls = calls + :calls where key_id = :key and used_on = :day
            """;
    private static final String BEGIN = """
            insert into api_usage (key_id, used_on, calls) values (:key, :day, 0) on conflict do nothing
            """;

    private final JdbcClient db;
    private final Clock clock;
    private final Map<Long, Long> calls = new ConcurrentHashMap<>();

    KeyUsage(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public void count(long key) {
        calls.merge(key, 1L, Long::sum);
    }

    @Scheduled(fixedDelayString = "PT1M")
    @Transactional
    public void addUp() {
        calls.keySet().forEach(key -> {
            var number = calls.remove(key);
            if (number != null) {
                addUp(key, number);
            }
        });
    }

    private void addUp(long key, long number) {
        var today = LocalDate.ofInstant(clock.instant(), Moments.ZONE);
        db.sql("update api_key set last_used_at = :now where id = :key")
                .param("now", Moments.db(clock.instant()))
                .param("key", key)
                .update();
        db.sql(BEGIN).param("key", key).param("day", today).update();
        db.sql(ADD).param("calls", number).param("key", key).param("day", today).update();
    }
}
