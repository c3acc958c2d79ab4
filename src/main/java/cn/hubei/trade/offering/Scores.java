package cn.hubei.trade.offering;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds up the stars that an offering is given, in the transaction of the evaluation (manual 3.7.1). */
@Component
public class Scores {

    private final JdbcClient db;

    Scores(JdbcClient db) {
        this.db = db;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(long offering, int quality, int speed, int satisfaction) {
        db.sql("""
                        update offering set evaluations = evaluations + 1, quality_stars = quality_stars + :quality,
                          speed_stars = speed_stars + :speed, satisfaction_stars = satisfaction_stars + :satisfaction
                        where id = :id
                        """)
                .param("quality", quality)
                .param("speed", speed)
                .param("satisfaction", satisfaction)
                .param("id", offering)
                .update();
    }

    /** Of all that each provider offers; each asked for is in the answer. */
    public Map<Long, Score> ofProviders(Collection<Long> providers) {
        var scores = new HashMap<Long, Score>();
        providers.forEach(provider -> scores.put(provider, new Score(0, 0)));
        if (!providers.isEmpty()) {
            db.sql("""
                            select provider_id, sum(evaluations) evaluations,
                                   sum(quality_stars + speed_stars + satisfaction_stars) stars
                            from offering where provider_id in (:providers) group by provider_id
                            """)
                    .param("providers", providers)
                    .query((row, number) -> scores.put(
                            row.getLong("provider_id"), new Score(row.getLong("evaluations"), row.getLong("stars"))))
                    .list();
        }
        return scores;
    }
}
