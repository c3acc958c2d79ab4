package cn.hubei.trade.demonstration;

import cn.hubei.trade.organization.CompanyProfile;
import cn.hubei.trade.organization.Organization;
import cn.hubei.trade.platform.text.Csv;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The companies that registered in the past year, each with its account and its approved filing. */
@Component
@Profile("demonstration")
class Companies {

    private static final String PROFILE = "name, region_code, address, registered_capital, postcode, email,"
            + " legal_representative, mobile, landline, enterprise_type, contact, department_code";

    private static final String ORGANIZATION = """
            insert into organization (kind, credit_code, %s, service_area, approved_at, registered_at, version)
            values (:kind, :code, :name, :region, :address, :capital, :postcode, :email, :contact, :mobile, :landline, :type,
              :contact, :department, :area, :at, :at, 1)
            """.formatted(PROFILE);

    private static final String ACCOUNT = """
            insert into account (login_name, display_name, role, position, organization_id, mobile, password_hash,
              security_question, security_answer_hash, agreement_version, enabled, created_at, version)
            select :login, contact, kind, 'MAIN', id, mobile, :hash, 'school', :hash, '2026-01', true, registered_at, 0
            from organization where credit_code = :code
            """;

    private static final String FILING = """
            insert into filing (organization_id, number, state, %s, created_at, submitted_at, submitted_by, decided_at,
              decided_by, version)
            select o.id, 1, 'APPROVED', %s, registered_at, registered_at, a.id, registered_at, :officer, 3
            from organization o join account a on a.organization_id = o.id where credit_code = :code
            """.formatted(
            PROFILE,
            PROFILE.replace("mobile", "o.mobile").replace("email", "o.email").replace("department", "o.department"));

    private static final String AUTHORIZATION = """
            insert into authorization_code (code, company_name, credit_code, service_area, department_code,
              check_character_overridden, issued_at, issued_by, expires_at, redeemed_at, redeemed_by, form_key, version)
            select :authorization, name, credit_code, service_area, department_code, false, registered_at, :officer,
              registered_at + interval '90' day, registered_at, id, :key, 1
            from organization where credit_code = :code and kind = 'PROVIDER'
            """;

    private static final String LICENCE =
            "insert into filing_attachment (filing, kind, file_id) select id, 'BUSINESS_LICENCE', cast(? as uuid) from filing";

    private static final int EARLY = 22;
    private static final int LONGEST = 440;

    private final NamedParameterJdbcTemplate db;
    private final String hash;

    Companies(NamedParameterJdbcTemplate db, Cast cast) {
        this.db = db;
        this.hash = cast.hash();
    }

    List<Member> register(Organization.Kind kind, String file, long officer, Story story) {
        var lines = Csv.read("demonstration/" + file + ".csv");
        var batches = Stream.of(ORGANIZATION, ACCOUNT, FILING, AUTHORIZATION)
                .map(Batch::new)
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            var values = values(kind, lines.get(i), i, story)
                    .with("officer", officer)
                    .with("hash", hash);
            batches.forEach(batch -> batch.add(values));
        }
        batches.forEach(batch -> batch.run(db));
        return lines.stream().map(this::member).toList();
    }

    private static Batch.Values values(Organization.Kind kind, Map<String, String> line, int number, Story story) {
        var profile = Member.profile(line, number);
        return of(profile)
                .with("kind", kind.name())
                .with("login", line.get("login"))
                .with("code", CreditCodes.next(profile.regionCode(), number + (line.containsKey("area") ? 900 : 0)))
                .with("area", line.get("area"))
                .with("at", story.daysAgo(line.containsKey("area") ? LONGEST : daysAgo(number)))
                .with("authorization", story.key().toString().substring(0, 8).toUpperCase(Locale.ROOT))
                .with("key", story.key());
    }

    /** The first few were there from the beginning; the others came one by one. */
    private static int daysAgo(int number) {
        return number < EARLY ? LONGEST - number : LONGEST - 10 * (number - EARLY + 1);
    }

    private static Batch.Values of(CompanyProfile profile) {
        return new Batch.Values()
                .with("name", profile.name())
                .with("region", profile.regionCode())
                .with("address", profile.address())
                .with("capital", profile.registeredCapital())
                .with("postcode", profile.postcode())
                .with("email", profile.email())
                .with("mobile", profile.mobile())
                .with("landline", profile.landline())
                .with("type", profile.enterpriseType())
                .with("contact", profile.contact())
                .with("department", profile.departmentCode());
    }

    private Member member(Map<String, String> line) {
        return db.getJdbcTemplate()
                .query(
                        "select organization_id, a.id, registered_at from account a join organization o"
                                + " on o.id = a.organization_id where login_name = ?",
                        (row, number) -> new Member(
                                row.getLong(1),
                                row.getLong(2),
                                row.getObject(3, OffsetDateTime.class).toInstant(),
                                line),
                        line.get("login"))
                .get(0);
    }

    /** Of all that have been filed so far: the same drawn picture. */
    void showLicences(UUID picture) {
        db.getJdbcTemplate().update(LICENCE, picture);
    }
}
