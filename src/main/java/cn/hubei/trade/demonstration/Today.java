package cn.hubei.trade.demonstration;

import cn.hubei.trade.application.Applicant;
import cn.hubei.trade.application.Request;
import cn.hubei.trade.application.applying.Submitting;
import cn.hubei.trade.application.deciding.Deciding;
import cn.hubei.trade.authorizationcode.Issuing;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.reviewing.Reviewing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is done today, by the platform's own use cases: so there are messages, and lines in the audit trail. */
@Component
@Profile("demonstration")
class Today {

    private static final String PROVINCE = "420000";
    private static final String SEATS = "名额优先安排尚未参加过的企业，请报下一期。";
    private static final String SPECIFY = "请写明服务范围、收费方式和办理时限后重新报审。";

    /** What somebody may still apply for. */
    private static final String OPEN = """
            select id, kind, version from offering o where provider_id = :provider and state = 'PUBLISHED'
              and (registration_opens_at is null or current_timestamp between registration_opens_at and registration_closes_at)
              and (capacity is null or seats_taken + 5 < capacity)
              and not exists (select 1 from offering_application a where a.offering_id = o.id and a.enterprise_id = :enterprise)
            order by kind desc, id
            """;

    private static final String WAITING =
            "select id, kind, version from offering where state = 'SUBMITTED' and (provider_id = :provider) = :own order by id";

    private final Submitting submitting;
    private final Deciding deciding;
    private final Reviewing reviewing;
    private final Issuing issuing;
    private final JdbcClient db;

    Today(Submitting submitting, Deciding deciding, Reviewing reviewing, Issuing issuing, JdbcClient db) {
        this.submitting = submitting;
        this.deciding = deciding;
        this.reviewing = reviewing;
        this.issuing = issuing;
        this.db = db;
    }

    private record Offered(long id, Kind kind, long version) {}

    void play(Member provider, List<Member> enterprises, long officer, Story story) {
        issue(officer, story);
        review(provider, officer);
        applyAndDecide(provider, enterprises.get(0), story);
        enterprises.subList(1, 5).forEach(enterprise -> applyOnce(provider, enterprise, story));
    }

    /** To companies that have not registered yet. */
    private void issue(long officer, Story story) {
        List.of("武汉楚才人力资源服务有限公司", "鄂州临空国际货运代理有限公司", "恩施硒都检测服务有限公司")
                .forEach(company -> issuing.issue(new Issuing.IssueOrder(
                        company,
                        CreditCodes.next("420106", 800 + company.length()),
                        "gaoxin",
                        officer,
                        PROVINCE,
                        false,
                        story.key())));
    }

    private void review(Member provider, long officer) {
        waiting(provider, true).stream()
                .limit(1)
                .forEach(one -> reviewing.refuse(
                        new Reviewing.ReviewOrder(one.id(), one.version(), officer, PROVINCE), SPECIFY));
        waiting(provider, false).stream()
                .limit(1)
                .forEach(one ->
                        reviewing.approve(new Reviewing.ReviewOrder(one.id(), one.version(), officer, PROVINCE)));
    }

    private List<Offered> waiting(Member provider, boolean own) {
        return db.sql(WAITING)
                .param("provider", provider.organization())
                .param("own", own)
                .query(Today::offered)
                .list();
    }

    private void applyAndDecide(Member provider, Member enterprise, Story story) {
        var open = open(provider, enterprise);
        for (int i = 0; i < Math.min(4, open.size()); i++) {
            var order = new Deciding.DecisionOrder(
                    apply(open.get(i), enterprise, story), 0, provider.organization(), provider.account());
            if (i == 0) {
                deciding.refuse(order, SEATS);
            } else if (i < 3) {
                deciding.approve(order);
            }
        }
    }

    private void applyOnce(Member provider, Member enterprise, Story story) {
        open(provider, enterprise).stream().limit(1).forEach(one -> apply(one, enterprise, story));
    }

    private List<Offered> open(Member provider, Member enterprise) {
        return db.sql(OPEN)
                .param("provider", provider.organization())
                .param("enterprise", enterprise.organization())
                .query(Today::offered)
                .list();
    }

    private static Offered offered(ResultSet row, int number) throws SQLException {
        return new Offered(row.getLong("id"), Kind.of(row.getString("kind")), row.getLong("version"));
    }

    private long apply(Offered to, Member enterprise, Story story) {
        var number = submitting.submit(
                to.id(),
                new Applicant(enterprise.organization(), enterprise.account(), story.key()),
                new Request(
                        enterprise.said("contact"),
                        "13900139000",
                        to.kind().samples().wish(story.random())));
        return db.sql("select id from offering_application where number = :number")
                .param("number", number.what())
                .query(Long.class)
                .single();
    }
}
