package cn.hubei.trade.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves what has just been done into the past; nothing in the platform itself can do that. */
@Component
@Profile("demonstration")
class Past {

    private static final List<String> MOVES = List.of(
            "update offering set %s where id = :id"
                    .formatted(back("created_at", "registration_opens_at", "registration_closes_at", "starts_at")),
            "update publication set %s where offering_id = :id"
                    .formatted(back("published_at", "registration_opens_at", "registration_closes_at", "starts_at")),
            "update offering_application set %s where offering_id = :id".formatted(back("submitted_at", "created_at")),
            "update application_round set %s where offering_application in"
                            .formatted(back("submitted_at", "decided_at"))
                    + " (select id from offering_application where offering_id = :id)",
            "update evaluation set %s where offering_application in".formatted(back("evaluated_at"))
                    + " (select id from offering_application where offering_id = :id)");

    private final JdbcClient db;
    private final Clock clock;

    Past(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void move(long offering, Duration back) {
        for (var move : MOVES) {
            db.sql(move).param("id", offering).param("days", back.toDays()).update();
        }
    }

    long newestApplication() {
        return db.sql("select max(id) from offering_application")
                .query(Long.class)
                .single();
    }

    Instant now() {
        return clock.instant();
    }

    private static String back(String... columns) {
        return String.join(
                ", ",
                Arrays.stream(columns)
                        .map(column -> column + " = " + column + " - cast(:days as integer) * interval '1' day")
                        .toList());
    }
}
