package cn.hubei.trade.demonstration;

import cn.hubei.trade.application.totals.Recounting;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What follows from the applications of the past: seats, stars, evidence and all sums. */
@Component
@Profile("demonstration")
class Settling {

    private static final String TAKEN = """
            update offering set seats_taken = (select coalesce(sum(seats), 0) from offering_application a
              where a.offering_id = offering.id and a.state in ('PENDING', 'APPROVED'))
            """;

    /** Some have no seat left. */
    private static final List<String> FULL = List.of("""
            update offering set capacity = seats_taken where capacity is not null and (capacity < seats_taken or
              seats_taken > 7 and mod(id, 9) = 4)
            """, """
            update publication set capacity = (select capacity from offering o where o.id = offering_id)
            """);

    private static final String STARS = """
            update offering set (evaluations, quality_stars, speed_stars, satisfaction_stars) =
              (select count(*), coalesce(sum(quality), 0), coalesce(sum(speed), 0), coalesce(sum(satisfaction), 0)
               from evaluation e join offering_application a on a.id = e.offering_application
               where a.offering_id = offering.id)
            """;

    /** Of the events, and of each use of a service; some providers have not got round to it. */
    private static final List<String> EVIDENCE = List.of("""
            insert into evidence (offering_id, file_id, uploaded_at, uploaded_by, version)
            select id, cast(:photograph as uuid), starts_at + interval '3' day, created_by, 0 from offering
            where starts_at < current_timestamp - interval '4' day and mod(id, 4) > 0 and published_at is not null
            """, """
            insert into evidence (offering_id, application_id, file_id, uploaded_at, uploaded_by, version)
            select a.offering_id, a.id, cast(:photograph as uuid), decided_at + interval '2' day, o.created_by, 0
            from offering_application a join offering o on o.id = a.offering_id
            where a.state = 'APPROVED' and repeatable and decided_at < current_timestamp - interval '3' day
              and mod(a.id, 3) = 0
            """);

    private final JdbcClient db;
    private final Recounting recounting;

    Settling(JdbcClient db, Recounting recounting) {
        this.db = db;
        this.recounting = recounting;
    }

    void settle(UUID photograph) {
        db.sql(TAKEN).update();
        FULL.forEach(statement -> db.sql(statement).update());
        db.sql(STARS).update();
        EVIDENCE.forEach(
                statement -> db.sql(statement).param("photograph", photograph).update());
        recounting.recount();
    }
}
