package cn.hubei.trade.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Kinds;
import cn.hubei.trade.Scene;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the demonstration makes look older. */
@DatabaseTest
class PastTest {

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    /** Rolled back: the totals still count it where it was. */
    @Test
    @Transactional
    void aServiceNumberHoldsTheDayToWhichItsApplicationIsMoved() {
        var number = scene.application(scene.enterprise(), scene.published(Kinds.TRAINING, scene.provider(), "以往", 5));
        var id = db.sql("select id from offering_application where number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
        db.sql("update offering_application set created_at = :at where id = :id")
                .param("at", Instant.parse("2026-03-02T18:30:00Z").atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();

        new Past(db, Clock.systemUTC()).moveApplication(id, Duration.ofDays(1), Duration.ofHours(1));

        assertThat(db.sql("select number from offering_application where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo("PX20260302" + number.substring(10));
    }
}
