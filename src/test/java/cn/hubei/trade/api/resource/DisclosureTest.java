package cn.hubei.trade.api.resource;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.api.ApiScope;
import cn.hubei.trade.api.Audience;
import cn.hubei.trade.api.Programs;
import cn.hubei.trade.api.Programs.Program;
import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Who sees which field: what the catalogue says is what stands in the answers, and nothing else does. */
@DatabaseTest
class DisclosureTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private Programs programs;

    @Autowired
    private JdbcClient db;

    private Actor provider;
    private Actor enterprise;
    private Map<Audience, List<Program>> readers;
    private String number;
    private long offering;
    private long notice;

    @BeforeEach
    void somethingToRead() {
        provider = scene.provider();
        enterprise = scene.enterprise();
        offering = scene.training(provider, "培训", 5);
        number = scene.application(enterprise, offering);
        notice = announcement();
        readers = Map.of(
                Audience.PUBLIC, List.of(Programs.ofNobody(port)),
                Audience.PARTNER,
                        List.of(programs.ofPartner(
                                port,
                                "42",
                                scene.operator().account(),
                                ApiScope.ofPartners().toArray(ApiScope[]::new))),
                Audience.OWNER, List.of(programs.of(port, provider), programs.of(port, enterprise)));
    }

    @Test
    void eachAudienceSeesItsFieldsOfEachResource() {
        Catalogue.all()
                .forEach(resource -> readers.forEach((audience, programs) -> programs.forEach(
                        program -> paths(resource).forEach(path -> sees(resource, audience, program, path)))));
    }

    @Test
    void everyResourceIsRead() {
        assertThat(Catalogue.all())
                .allSatisfy(resource -> assertThat(paths(resource)).isNotEmpty());
    }

    @Test
    void aPartnerHearsNothingOfPersons() {
        var partner = readers.get(Audience.PARTNER).get(0);
        assertThat(partner.get("/api/v1/applications/" + number).whole().body())
                .doesNotContain("王芳", "13900139000", "学员0");
        assertThat(readers.get(Audience.OWNER)
                        .get(0)
                        .get("/api/v1/applications/" + number)
                        .whole()
                        .body())
                .contains("王芳", "13900139000", "学员0");
    }

    @Test
    void whatLiesOutsideOfAPartnersRegionIsNotThere() {
        var elsewhere = programs.ofPartner(
                port, "4205", scene.operator().account(), ApiScope.ofPartners().toArray(ApiScope[]::new));
        assertThat(elsewhere.get("/api/v1/applications").items()).isEmpty();
        assertThat(elsewhere.get("/api/v1/applications/" + number).status()).isEqualTo(404);
        assertThat(elsewhere
                        .get("/api/v1/organizations/" + provider.creditCode())
                        .status())
                .isEqualTo(404);
        assertThat(elsewhere
                        .get("/api/v1/statistics/monthly?month=" + thisMonth())
                        .items())
                .isEmpty();
    }

    @Test
    void anOrganizationReadsItselfAndNoOther() {
        var own = programs.of(port, provider);
        assertThat(own.get("/api/v1/organizations/" + provider.creditCode()).items())
                .hasSize(1);
        assertThat(own.get("/api/v1/organizations/" + enterprise.creditCode()).status())
                .isEqualTo(404);
    }

    @Test
    void whatAPartnerReadsOfOthersStandsInTheTrail() {
        var partner = readers.get(Audience.PARTNER).get(0);
        partner.get("/api/v1/applications?provider=" + provider.creditCode());
        var entry = db.sql("""
                        select actor_name, display_name, detail from audit_entry
                        where action = 'application.read-by-partner' order by id desc limit 1
                        """).query().singleRow();
        assertThat(entry.get("actor_name").toString()).isEqualTo(partner.key().substring(0, 12));
        assertThat(entry.get("display_name").toString()).startsWith("合作银行");
        assertThat(entry.get("detail").toString())
                .contains(provider.creditCode())
                .endsWith("1 条");
    }

    @Test
    void aBankHearsWhetherAFilingIsInForce() {
        var partner = readers.get(Audience.PARTNER).get(0);
        var newcomer = scene.newEnterprise();
        assertThat(state(partner, enterprise)).isEqualTo("IN_FORCE");
        assertThat(state(partner, newcomer)).isEqualTo("NONE");
        db.sql("update organization set approved_at = null, revoked_at = current_timestamp where id = :id")
                .param("id", enterprise.organization())
                .update();
        assertThat(state(partner, enterprise)).isEqualTo("REVOKED");
    }

    @Test
    void aMonthAddsUp() {
        var month = programs.of(port, provider).get("/api/v1/statistics/monthly?month=" + thisMonth());
        assertThat(month.items()).hasSize(1);
        assertThat(month.items().get(0).get("applications").asInt()).isEqualTo(1);
        assertThat(month.items().get(0).get("meanHours").isNull()).isTrue();
        assertThat(programs.of(port, provider).get("/api/v1/statistics/monthly").status())
                .isEqualTo(400);
    }

    private static String state(Program program, Actor actor) {
        return program.get("/api/v1/organizations/" + actor.creditCode())
                .items()
                .get(0)
                .get("filingState")
                .asString();
    }

    private void sees(Resource<?> resource, Audience audience, Program program, String path) {
        var reply = program.get("/api/v1/" + path);
        var may = resource.scope() == null || audience != Audience.PUBLIC;
        if (!may) {
            assertThat(reply.status()).as(path).isEqualTo(401);
            return;
        }
        // Another's organization is not there.
        if (reply.status() == 404 && path.startsWith("organizations/") && audience == Audience.OWNER) {
            return;
        }
        assertThat(reply.status()).as(audience + " " + path).isEqualTo(200);
        var names = names(resource, resource.scope() == null ? Audience.PUBLIC : audience);
        assertThat(rows(reply.body()))
                .as(audience + " " + path)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.propertyNames()).containsExactlyElementsOf(names));
    }

    private static List<String> names(Resource<?> resource, Audience audience) {
        return resource.fields().stream()
                .filter(field -> audience.sees(field.first()))
                .map(Field::name)
                .toList();
    }

    private static List<JsonNode> rows(JsonNode body) {
        return body.has("items") ? List.copyOf(body.get("items").values()) : List.of(body);
    }

    private List<String> paths(Resource<?> resource) {
        return switch (resource.path()) {
            case "offerings" -> List.of("offerings", "offerings/" + offering);
            case "notices" -> List.of("notices", "policies", "notices/" + notice);
            case "providers/{creditCode}" -> List.of("providers/" + provider.creditCode());
            case "organizations/{creditCode}" ->
                Stream.of(provider, enterprise)
                        .map(actor -> "organizations/" + actor.creditCode())
                        .toList();
            case "applications" -> List.of("applications", "applications/" + number);
            case "statistics/monthly" -> List.of("statistics/monthly?month=" + thisMonth());
            default -> List.of();
        };
    }

    private static YearMonth thisMonth() {
        return YearMonth.from(Instant.now().atZone(Moments.ZONE));
    }

    private long announcement() {
        for (var kind : List.of("POLICY", "NOTICE")) {
            db.sql("""
                            insert into notice (kind, title, body, department_code, state, edition, published_at, created_at,
                              created_by, form_key, version)
                            values (:kind, '通知', '正文', '420100', 'PUBLISHED', 1, current_timestamp, current_timestamp,
                              :by, :key, 0)
                            """)
                    .param("kind", kind)
                    .param("by", provider.account())
                    .param("key", java.util.UUID.randomUUID())
                    .update();
        }
        return db.sql("select max(id) from notice").query(Long.class).single();
    }
}
