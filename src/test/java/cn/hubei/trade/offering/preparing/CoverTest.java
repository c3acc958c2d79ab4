package cn.hubei.trade.offering.preparing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Pictures;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 「封面图片」: whose it is, who sees it, and what becomes of its file. */
@DatabaseTest
class CoverTest {

    private static final String[] GOOD = {
        "title", "带封面的培训",
        "category", "policy",
        "host", "张磊",
        "startsAt", "2030-03-02T09:00",
        "place", "湖北物流展厅",
        "region", "420000",
        "region", "420100",
        "region", "420107",
        "registrationOpensAt", "2026-01-01T09:00",
        "registrationClosesAt", "2030-02-01T17:30",
        "contact", "张磊",
        "contactPhone", "027-87541234",
        "content", "政策解读",
    };

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    private Actor provider;
    private Client owner;

    @BeforeEach
    void aProvider() {
        provider = scene.provider();
        owner = Client.signedIn(port, provider.login());
    }

    @Test
    void aDraftsIsItsProvidersAloneAndAPublishedOnesEverybodys() {
        var id = drafted();
        var own = "/console/trainings/" + id + "/cover";
        var visitor = Client.visitor(port);
        assertThat(type(owner.get(own))).isEqualTo("image/png");
        assertThat(Client.signedIn(port, scene.provider().login()).get(own).status())
                .isEqualTo(404);
        assertThat(visitor.get("/trainings/" + id + "/cover").status()).isEqualTo(404);

        owner.post("/console/trainings/" + id + "/publication", "version", "0");

        var shown = "/trainings/" + id + "/cover?" + file(id).toString().substring(0, 8);
        assertThat(visitor.get("/trainings/" + id).body()).contains(shown);
        assertThat(type(visitor.get(shown))).isEqualTo("image/png");
        owner.post("/console/trainings/" + id + "/withdrawal", "version", "1");
        assertThat(visitor.get(shown).status()).isEqualTo(404);
    }

    @Test
    void aPhotoIsServedSmallUprightAndWithoutItsPlace() {
        owner.upload("/console/trainings", "cover", "现场.jpg", Pictures.photo(3000, 2000, 6), GOOD);
        var id = newest();
        owner.post("/console/trainings/" + id + "/publication", "version", "0");

        var shown = Client.visitor(port).get("/trainings/" + id + "/cover");
        assertThat(type(shown)).isEqualTo("image/jpeg");
        var picture = Pictures.read(shown.whole().body());
        assertThat(picture.getWidth()).isEqualTo(853);
        assertThat(picture.getHeight()).isEqualTo(1280);
        assertThat(shown.body()).doesNotContain("GPS", "Exif");
    }

    @Test
    void anEditKeepsItAnotherTakesItsPlaceAndWhatNobodyShowsGoes() {
        var id = drafted();
        var first = file(id);
        owner.post("/console/trainings/" + id, with("version", "0"));
        assertThat(file(id)).isEqualTo(first);

        owner.upload("/console/trainings/" + id, "cover", "二.png", Pictures.png(50, 25), with("version", "1"));
        var second = file(id);
        assertThat(second).isNotEqualTo(first);
        assertThat(isStored(first)).isFalse();

        owner.post("/console/trainings/" + id, with("version", "2", "coverRemoved", "yes"));
        assertThat(isStored(second)).isFalse();
        assertThat(owner.get("/console/trainings/" + id + "/cover").status()).isEqualTo(404);
    }

    @Test
    void itGoesWithItsOffering() {
        var id = drafted();
        var file = file(id);
        owner.post("/console/trainings/" + id + "/deletion", "version", "0");
        assertThat(isStored(file)).isFalse();
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                Arguments.of("程序.png", "MZ".getBytes(), "「程序.png」是程序，不能上传"),
                Arguments.of("大.png", Pictures.pngOfSize(5 * 1024 * 1024), "「大.png」有 5.0 MB，超过 4 MB"),
                Arguments.of("巨幅.png", Pictures.png(20_000, 20_000), "「巨幅.png」有 20000×20000 像素"),
                Arguments.of("坏的.png", Arrays.copyOf(Pictures.png(60, 30), 20), "「坏的.png」无法作为图片打开"),
                Arguments.of("半张.png", Arrays.copyOf(Pictures.png(600, 300), 50), "「半张.png」无法作为图片打开"));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void whatIsNoGoodPictureIsToldAtItsFieldAndTheOtherFieldsStay(String name, byte[] content, String sentence) {
        var refused = owner.upload("/console/trainings", "cover", name, content, GOOD);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains(sentence, "id=\"cover-error\"", "value=\"带封面的培训\"");
        assertThat(owner.get("/console/trainings").body()).doesNotContain("带封面的培训");
    }

    @Test
    void theNewestOfSeveralIsKeptWhileTheFormIsCorrectedAndWhoBroughtItSeesIt() {
        var first = held(owner.upload("/console/trainings", "cover", "一.png", Pictures.png(60, 30), "title", ""));
        var second = held(owner.upload(
                "/console/trainings", "cover", "二.png", Pictures.png(60, 30), "title", "", "held", "cover:" + first));
        assertThat(second).isNotEqualTo(first);
        var path = "/console/trainings/held-covers/" + second;
        assertThat(owner.get(path).status()).isEqualTo(200);
        assertThat(Client.signedIn(port, scene.provider().login()).get(path).status())
                .isEqualTo(404);
        assertThat(owner.post("/console/trainings/preview", "held", "cover:" + second)
                        .body())
                .contains(path);

        owner.post("/console/trainings", with("held", "cover:" + second));
        assertThat(file(newest())).isEqualTo(UUID.fromString(second));
        assertThat(owner.get(path).status()).isEqualTo(404);
    }

    @Test
    void aPreviewShowsWhatThePortalWouldShow() {
        var id = drafted();
        var path = "/console/trainings/" + id;
        assertThat(owner.post(path + "/preview", with()).body()).contains(path + "/cover", "datetime=\"2030-03-02\"");
        assertThat(owner.post(path + "/preview", with("coverRemoved", "yes")).body())
                .contains("/trainings/cover?category=policy");
        assertThat(Client.visitor(port).get("/trainings/cover?category=policy").body())
                .contains("<svg");
    }

    private long drafted() {
        var sent = owner.upload("/console/trainings", "cover", "封面.png", Pictures.png(60, 30), GOOD);
        assertThat(sent.status()).isEqualTo(303);
        return newest();
    }

    private static String type(Client.Answer answer) {
        return answer.whole().headers().firstValue("Content-Type").orElse("");
    }

    private static String[] with(String... more) {
        return Stream.of(GOOD, more).flatMap(Arrays::stream).toArray(String[]::new);
    }

    private static String held(Client.Answer answer) {
        var found = Pattern.compile("value=\"cover:([^\"]+)\" checked").matcher(answer.body());
        assertThat(found.results().map(one -> one.group(1)).toList()).hasSize(1);
        return found.reset().results().toList().get(0).group(1);
    }

    private long newest() {
        return db.sql("select max(id) from offering where provider_id = :provider")
                .param("provider", provider.organization())
                .query(Long.class)
                .single();
    }

    private UUID file(long id) {
        return db.sql("select cover_file from offering where id = :id")
                .param("id", id)
                .query(UUID.class)
                .single();
    }

    private boolean isStored(UUID file) {
        return db.sql("select count(*) from stored_file where id = :id")
                        .param("id", file)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
