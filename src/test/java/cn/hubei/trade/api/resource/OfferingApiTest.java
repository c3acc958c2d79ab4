package cn.hubei.trade.api.resource;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.api.Programs;
import cn.hubei.trade.api.Programs.Program;
import cn.hubei.trade.offering.Offerings;
import cn.hubei.trade.offering.publishing.Publishing;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What anybody's program reads of what is on offer. */
@DatabaseTest
class OfferingApiTest {

    private static final String ALL = "/api/v1/offerings?limit=200";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private Programs programs;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Offerings offerings;

    @Autowired
    private JdbcClient db;

    private Program anybody;

    @BeforeEach
    void anybody() {
        anybody = Programs.ofNobody(port);
    }

    @Test
    void whatIsOnThePortalIsReadWithoutAKey() {
        var provider = scene.provider();
        var id = scene.training(provider, "跨境电商实务", 20);
        var reply = anybody.get("/api/v1/offerings/" + id);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Cache-Control")).isEqualTo("max-age=60, public");
        assertThat(reply.header("Access-Control-Allow-Origin")).isEqualTo("*");
        var offering = reply.body();
        assertThat(offering.get("title").asString()).isEqualTo("跨境电商实务");
        assertThat(offering.get("seatsLeft").asInt()).isEqualTo(20);
        assertThat(offering.get("phase").asString()).isEqualTo("OPEN");
        assertThat(offering.get("startsAt").asString()).endsWith("+08:00");
        assertThat(offering.get("provider").get("creditCode").asString()).isEqualTo(provider.creditCode());
        assertThat(offering.get("url").asString()).isEqualTo("/trainings/" + id);
        assertThat(ids(anybody, ALL + "&provider=" + provider.creditCode())).containsExactly(id);
    }

    @Test
    void adraftIsReadByItsProviderAlone() {
        var provider = scene.provider();
        var draft = scene.draft(provider, "暂存的培训", 5);
        assertThat(anybody.get("/api/v1/offerings/" + draft).status()).isEqualTo(404);
        assertThat(programs.of(port, scene.provider())
                        .get("/api/v1/offerings/" + draft)
                        .status())
                .isEqualTo(404);
        var own = programs.of(port, provider).get("/api/v1/offerings/" + draft);
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.body().get("state").asString()).isEqualTo("DRAFT");
        assertThat(own.header("Cache-Control")).contains("private");
    }

    @Test
    void aPageEndsWhereTheNextBegins() {
        var provider = scene.provider();
        var all = List.of(
                scene.training(provider, "一", 5), scene.training(provider, "二", 5), scene.training(provider, "三", 5));
        var path = "/api/v1/offerings?limit=2&provider=" + provider.creditCode();
        var first = anybody.get(path);
        assertThat(first.items()).extracting(item -> item.get("id").asLong()).isEqualTo(all.subList(0, 2));
        var second = anybody.get(first.body().get("next").asString());
        assertThat(second.items()).extracting(item -> item.get("id").asLong()).isEqualTo(all.subList(2, 3));
        assertThat(second.body().get("next").isNull()).isTrue();
    }

    @Test
    void whatWasTakenDownOrDeletedIsToldToWhoKeepsACopy() {
        var provider = scene.provider();
        var takenDown = scene.training(provider, "下架的", 5);
        var deleted = scene.training(provider, "删除的", 5);
        var neverPublished = scene.draft(provider, "未发布的", 5);
        for (var id : List.of(takenDown, deleted)) {
            publishing.takeDown(id, provider.organization(), 1);
        }
        deleteAndAge(provider, deleted, neverPublished);
        var changes = changes(anybody);
        assertThat(changes)
                .filteredOn(item ->
                        List.of(takenDown, deleted).contains(item.get("id").asLong()))
                .hasSize(2)
                .allSatisfy(item -> {
                    assertThat(item.get("state").asString()).isEqualTo("WITHDRAWN");
                    assertThat(item.size()).isEqualTo(3);
                });
        assertThat(changes).noneMatch(item -> item.get("id").asLong() == neverPublished);
        assertThat(ids(anybody, ALL)).doesNotContain(takenDown, deleted);
    }

    @Test
    void whatChangedAMomentAgoIsNotYetGivenToWhoKeepsACopy() {
        var id = scene.training(scene.provider(), "刚刚发布", 5);
        assertThat(changes(anybody)).noneMatch(item -> item.get("id").asLong() == id);
        age(id);
        assertThat(changes(anybody)).anyMatch(item -> item.get("id").asLong() == id);
    }

    @Test
    void aSeatThatIsTakenIsAChange() {
        var id = scene.training(scene.provider(), "名额", 5);
        age(id);
        var before = changedAt(id);
        scene.application(scene.enterprise(), id);
        assertThat(changedAt(id)).isNotEqualTo(before);
    }

    @Test
    void whatIsKnownAlreadyIsNotSentAgain() {
        var path = "/api/v1/offerings/" + scene.training(scene.provider(), "不变的", 5);
        var tag = anybody.get(path).header("ETag");
        assertThat(tag).startsWith("W/\"");
        assertThat(anybody.get(path, "If-None-Match", tag).status()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=x",
                "after=x",
                "after=MTIz",
                "changedSince=2026",
                "changedSince=2999-01-01T00:00:00%2B08:00",
                "kind=PARTY",
                "region=4%25",
                "kind=TRAINING&changedSince=2026-01-01T00:00:00%2B08:00"
            })
    void aWrongParameterIsNamed(String query) {
        var reply = anybody.get("/api/v1/offerings?" + query);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.body().get("type").asString()).isEqualTo("/developers#INVALID_PARAMETER");
        assertThat(reply.body().get("errors").get(0).get("pointer").asString())
                .isIn("limit", "after", "changedSince", "kind", "region");
        assertThat(reply.body().get("reference").asString()).isNotEqualTo("-");
    }

    @Test
    void aPlusSignThatWasNotEncodedIsUnderstood() {
        assertThat(anybody.get("/api/v1/offerings?changedSince=2026-01-01T00:00:00+08:00")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aPlaceFarOutsideOfTimeIsNoFault() {
        var forged = java.util.Base64.getUrlEncoder().encodeToString("9223372036854775807:1".getBytes());
        assertThat(anybody.get("/api/v1/offerings?after=" + forged).status()).isIn(200, 400);
    }

    private void deleteAndAge(Scene.Actor provider, long... ids) {
        for (var id : ids) {
            var client = cn.hubei.trade.Client.signedIn(port, provider.login());
            var version = offerings.findById(id).orElseThrow().version();
            assertThat(client.post("/console/trainings/" + id + "/deletion", "version", "" + version)
                            .status())
                    .isEqualTo(303);
        }
        db.sql("update deleted_offering set changed_at = changed_at - interval '3' minute")
                .update();
        db.sql("update offering set changed_at = changed_at - interval '3' minute where provider_id = :id")
                .param("id", provider.organization())
                .update();
    }

    private void age(long id) {
        db.sql("update offering set changed_at = changed_at - interval '3' minute where id = :id")
                .param("id", id)
                .update();
    }

    private String changedAt(long id) {
        return db.sql("select cast(changed_at as varchar) from offering where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private static List<Long> ids(Program program, String path) {
        return program.get(path).items().stream()
                .map(item -> item.get("id").asLong())
                .toList();
    }

    private static List<JsonNode> changes(Program program) {
        var all = new java.util.ArrayList<JsonNode>();
        var path = ALL + "&changedSince=2020-01-01T00:00:00%2B08:00";
        while (path != null) {
            var page = program.get(path);
            all.addAll(page.items());
            path = page.body().get("next").isNull()
                    ? null
                    : page.body().get("next").asString();
        }
        return all;
    }
}
