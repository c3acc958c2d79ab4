package cn.hubei.trade.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.reference.CreditCode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the demonstration writes past the platform is what the platform would have written. All of it is rolled back. */
@DatabaseTest
@Transactional
class FillingTest {

    private static final String SEATS_WRONG = """
            select title from offering o where seats_taken <> (select coalesce(sum(seats), 0) from offering_application a
              where a.offering_id = o.id and state in ('PENDING', 'APPROVED'))
            """;
    private static final String SUMS_WRONG = """
            select provider_id from application_total t where not exists (select 1 from application_count c
              where c.provider_id = t.provider_id and c.counted_in = t.counted_in and c.applications = t.applications
                and c.waiting = t.waiting and c.decided = t.decided and c.evaluations = t.evaluations and c.stars = t.stars)
            """;
    /** Of the demonstration's own companies: other tests set their clocks as they like. */
    private static final String TO_COME = """
            select number from offering_application a join organization e on e.id = a.enterprise_id
            where e.credit_code like '%MA4DE%' and (submitted_at > cast(:now as timestamp with time zone)
              or decided_at > cast(:now as timestamp with time zone) or submitted_at < e.registered_at)
            """;

    @Autowired
    private ApplicationContext platform;

    @Autowired
    private JdbcClient db;

    @Test
    void seatsAndSumsAreRightAndNothingLiesInTheFuture() {
        fill();

        assertThat(found(SEATS_WRONG)).isEmpty();
        assertThat(found(SUMS_WRONG)).isEmpty();
        assertThat(found(TO_COME)).isEmpty();
        assertThat(found("select distinct state from offering_application"))
                .contains("PENDING", "APPROVED", "REFUSED", "WITHDRAWN");
        assertThat(found("select credit_code from organization where credit_code like '%MA4DE%'"))
                .hasSizeGreaterThan(70)
                .allMatch(CreditCode::valid);
    }

    private List<String> found(String statement) {
        return db.sql(statement)
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    /** With the platform of all tests, which lacks only what belongs to the demonstration. */
    private void fill() {
        db.sql("update account set login_name = concat('of-a-test-', id)").update();
        try (var demonstration = new AnnotationConfigApplicationContext()) {
            demonstration.setParent(platform);
            demonstration.getEnvironment().setActiveProfiles("demonstration");
            demonstration.register(
                    Filling.class,
                    Cast.class,
                    Companies.class,
                    Filed.class,
                    Past.class,
                    Newcomers.class,
                    OfferingLedger.class,
                    ApplicationLedger.class,
                    Settling.class,
                    Bulletin.class,
                    Today.class);
            demonstration.refresh();
            demonstration.getBean(Filling.class).fill();
        }
    }
}
