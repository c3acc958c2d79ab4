package cn.hubei.trade.demonstration;

import cn.hubei.trade.platform.time.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves what has just been done into the past, which no use case of the platform can. */
@Component
@Profile("demonstration")
class Past {

    private static final List<String> OFFERING = List.of(
            "update offering set %s where id = :id"
                    .formatted(back(
                            "created_at",
                            "submitted_at",
                            "published_at",
                            "registration_opens_at",
                            "registration_closes_at",
                            "starts_at",
                            "ends_at")),
            "update offering_review set %s where offering = :id".formatted(back("submitted_at", "decided_at")),
            "update publication set %s where offering_id = :id"
                    .formatted(back(
                            "published_at",
                            "registration_opens_at",
                            "registration_closes_at",
                            "starts_at",
                            "ends_at")));

    /** What was applied for some time before it was decided. */
    private static final List<String> APPLIED = List.of(
            "update offering_application set %s where id = :id".formatted(back("submitted_at", "created_at")),
            "update application_round set %s where offering_application = :id".formatted(back("submitted_at")));

    private static final List<String> DECIDED = List.of(
            "update application_round set %s where offering_application = :id".formatted(back("decided_at")),
            "update offering_application set %s where id = :id".formatted(back("decided_at")),
            "update evaluation set %s where offering_application = :id".formatted(back("evaluated_at")));

    private static final String TAKEN = """
            update offering_application set decided_in = cast(
              floor(extract(epoch from decided_at) - extract(epoch from submitted_at)) as integer)
            where id = :id and decided_at is not null
            """;

    private static final List<String> NOTICE = List.of(
            "update notice set %s where id = :id".formatted(back("created_at", "published_at")),
            "update notice_edition set %s where notice_id = :id".formatted(back("published_at")));

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final JdbcClient db;
    private final Clock clock;

    Past(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void moveOffering(long offering, Duration back) {
        move(OFFERING, offering, back);
    }

    void moveNotice(long notice, Duration back) {
        move(NOTICE, notice, back);
    }

    /** @param taken from the application to its decision */
    void moveApplication(long application, Duration back, Duration taken) {
        move(APPLIED, application, back.plus(taken));
        move(DECIDED, application, back);
        db.sql(TAKEN).param("id", application).update();
        renumber(application);
    }

    /** A 服务编号 holds the day of its application. */
    private void renumber(long application) {
        var renumbered = db.sql("select number, created_at from offering_application where id = :id")
                .param("id", application)
                .query(Past::numberOfItsDay)
                .single();
        db.sql("update offering_application set number = :number where id = :id")
                .param("number", renumbered)
                .param("id", application)
                .update();
    }

    private static String numberOfItsDay(ResultSet row, int index) throws SQLException {
        var number = row.getString("number");
        var applied = row.getObject("created_at", OffsetDateTime.class)
                .atZoneSameInstant(Moments.ZONE)
                .toLocalDate();
        return number.substring(0, 2) + DAY.format(applied) + number.substring(10);
    }

    long newestApplication() {
        return db.sql("select max(id) from offering_application")
                .query(Long.class)
                .single();
    }

    Instant now() {
        return clock.instant();
    }

    private void move(List<String> moves, long id, Duration back) {
        for (var move : moves) {
            db.sql(move).param("id", id).param("minutes", back.toMinutes()).update();
        }
    }

    private static String back(String... columns) {
        return String.join(
                ", ",
                Arrays.stream(columns)
                        .map(column -> column + " = " + column + " - cast(:minutes as integer) * interval '1' minute")
                        .toList());
    }
}
