package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.time.Moments;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every list that has a search for a text, found by walking: it finds the text in whatever way it is written. */
@DatabaseTest
class SearchTest {

    private static final String NOTHING = "class=\"empty\"";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    private Actor provider;
    private Actor trader;
    private Actor officer;
    private Actor operator;

    /** In every text that is searched. */
    private String words;

    @BeforeEach
    void recordsThatHoldTheWords() {
        provider = scene.provider();
        trader = scene.enterprise();
        officer = scene.officer();
        operator = scene.operator();
        words = "Rcep（规则）·第" + provider.organization() + "期";
        for (var kind : Kind.all()) {
            offering(kind, scene.published(kind, provider, words, null));
        }
        scene.submittedFiling(scene.newEnterprise());
        set("organization set name", "id", provider.organization(), trader.organization());
        set("filing set name", "organization_id", provider.organization(), trader.organization());
        set("authorization_code set company_name", "redeemed_by", provider.organization());
        var people = Stream.of(provider, trader, officer, operator).map(Actor::account);
        people.forEach(account -> {
            set("account set display_name", "id", account);
            insert(
                    "message (account_id, event_key, title, body, link, created_at)",
                    account,
                    UUID.randomUUID(),
                    words,
                    "",
                    "/",
                    now());
        });
        insert(
                "notice (kind, title, body, department_code, state, edition, published_at, created_at, created_by, form_key,"
                        + " version)",
                "NOTICE",
                words,
                "",
                "420000",
                "PUBLISHED",
                1,
                now(),
                now(),
                officer.account(),
                UUID.randomUUID(),
                0);
        insert(
                "partner (name, credit_code, purpose, legal_basis, contact, phone, region_prefix, created_at, created_by, form_key, version)",
                words,
                provider.creditCode(),
                "用途",
                "依据",
                "联系人",
                "13900139000",
                "42",
                now(),
                officer.account(),
                UUID.randomUUID(),
                0);
        insert(
                "delivery (channel, delivery_key, target, subject, body, secret, state, next_attempt_at, created_at, ended_at)",
                "MAIL",
                UUID.randomUUID().toString(),
                recipient(),
                "",
                "",
                false,
                "SENT",
                now(),
                now(),
                now());
    }

    @Test
    void everyListFindsATextHoweverItIsWritten() {
        var tried = new TreeSet<String>();
        walk(Client.visitor(port), provider, "/", this::tryOut, tried);
        for (var actor : List.of(provider, trader, officer, operator)) {
            walk(Client.signedIn(port, actor.login()), actor, "/account", this::tryOut, tried);
        }
        assertThat(tried)
                .contains(
                        "/search title",
                        "/console/audit account",
                        "/console/deliveries recipient",
                        "/console/board provider")
                .contains("/console/history/trainings title", "/console/authorization-codes code")
                .contains("/console/dictionaries/training-type label", "/account/sub-accounts login")
                .hasSizeGreaterThan(80);
    }

    @Test
    void aTextThatIsTooLongFindsNothingAndIsToldSoAtItsField() {
        var tried = new TreeSet<String>();
        walk(Client.visitor(port), provider, "/", this::tryTooLong, tried);
        for (var actor : List.of(provider, trader, officer, operator)) {
            walk(Client.signedIn(port, actor.login()), actor, "/account", this::tryTooLong, tried);
        }
        assertThat(tried).contains("/search title", "/console/audit account").hasSizeGreaterThan(80);
    }

    @Test
    void whoSignsInOnTheWayToALongSearchIsLedToTheList() {
        var visitor = Client.visitor(port);
        assertThat(visitor.get("/console/trainings?title=" + "a".repeat(5900)).location())
                .endsWith("/login");
        assertThat(visitor.signIn(provider.login(), Scene.PASSWORD).location()).isEqualTo("/console/trainings");
    }

    private interface Attempt {

        void with(Client client, Actor actor, String path, String field);
    }

    private static void walk(Client client, Actor actor, String start, Attempt attempt, Set<String> tried) {
        SearchField.walk(client, start)
                .filter(one -> tried.add(one.path() + " " + one.field()))
                .forEach(one -> attempt.with(client, actor, one.path(), one.field()));
    }

    private void tryTooLong(Client client, Actor actor, String path, String field) {
        for (var typed : List.of("a".repeat(6000), "查".repeat(201))) {
            var page = client.get(path + "?" + field + "=" + encoded(typed));
            assertThat(page.status()).as("%s?%s", path, field).isEqualTo(200);
            assertThat(page.body())
                    .as("%s?%s", path, field)
                    .contains("不超过 200 个字，现有 " + typed.length() + " 个", typed, NOTHING)
                    .doesNotContain("href=\"" + path + "/export\"");
        }
    }

    private void tryOut(Client client, Actor actor, String path, String field) {
        tryOut(client, path, field, value(actor, path, field));
    }

    private static void tryOut(Client client, String path, String field, String value) {
        for (var typed : List.of(value, otherwise(value))) {
            assertThat(client.get(path + "?" + field + "=" + encoded(typed)).body())
                    .as("%s?%s=%s", path, field, typed)
                    .doesNotContain(NOTHING);
        }
        assertThat(client.get(path + "?" + field + "=" + encoded("没有这样的" + value))
                        .body())
                .as("%s?%s", path, field)
                .contains(NOTHING);
    }

    /** What the field would be searched for, so that something of this test's is found. */
    private String value(Actor actor, String path, String field) {
        return switch (field) {
            case "number" -> number(path);
            case "creditCode" -> provider.creditCode();
            case "code" -> text("select code from authorization_code where redeemed_by = :of", provider.organization());
            case "login" -> path.endsWith("accounts") && actor == operator ? provider.login() : login(actor, path);
            case "account" -> provider.login();
            case "record" -> String.valueOf(provider.organization());
            case "address" -> "127.0.0.1";
            case "recipient" -> recipient();
            case "label" ->
                text(
                        "select min(label) from dictionary_entry where dictionary = :of",
                        path.substring(path.lastIndexOf('/') + 1));
            case "department" -> "湖北省商务厅";
            case "region", "regionName" -> "湖北省武汉市";
            case "name" -> path.endsWith("departments") ? "湖北省商务厅" : words;
            default -> words;
        };
    }

    private String login(Actor actor, String path) {
        return path.endsWith("officers") ? officer.login() : actor.login();
    }

    private String number(String path) {
        var kind = Kind.all().stream()
                .filter(one -> path.contains(one.singular() + "-") || path.contains(one.plural()))
                .findFirst()
                .orElse(Kinds.SERVICE);
        return text(
                "select max(number) from offering_application where kind = :of and provider_id = "
                        + provider.organization(),
                kind.name());
    }

    private String recipient() {
        return "Zhang" + provider.account() + "@Example.cn";
    }

    /** The other case and width, other brackets, another dot, a blank within and one that nobody sees. */
    private static String otherwise(String text) {
        var written = text.chars().mapToObj(letter -> otherwise((char) letter)).collect(Collectors.joining());
        return written.charAt(0) + "\u3000" + written.substring(1) + "\u200B";
    }

    private static String otherwise(char letter) {
        var other = Map.of('（', '【', '）', '】', '·', '•').getOrDefault(letter, letter);
        var turned = Character.isUpperCase(other) ? Character.toLowerCase(other) : Character.toUpperCase(other);
        return String.valueOf(turned > ' ' && turned <= '~' ? (char) (turned + 0xFEE0) : turned);
    }

    private void offering(Kind kind, long id) {
        var owner = Client.signedIn(port, provider.login());
        var application = text("select id from offering_application where number = :of", scene.application(trader, id));
        if (kind.isRepeatable()) {
            owner.post(
                    "/console/" + kind.singular() + "-applications/" + application + "/decision",
                    "version",
                    "0",
                    "outcome",
                    "APPROVED");
        }
        switch (kind.name()) {
            case "TRAINING" -> set("training set speakers", "offering", id);
            case "EXHIBITION" -> set("exhibition set organizer", "offering", id);
            case "SERVICE" -> set("third_party_service set description", "offering", id);
            default -> {}
        }
        for (var column : List.of("host", "place", "content")) {
            set("publication set " + column, "offering_id", id);
        }
    }

    private void set(String column, String key, Long... ids) {
        db.sql("update " + column + " = :words where " + key + " in (:ids)")
                .param("words", words)
                .param("ids", List.of(ids))
                .update();
    }

    private void insert(String columns, Object... values) {
        var marks = Stream.of(values).map(value -> "?").collect(Collectors.joining(", "));
        db.sql("insert into " + columns + " values (" + marks + ")")
                .params(values)
                .update();
    }

    private String text(String select, Object of) {
        return db.sql(select).param("of", of).query(String.class).single();
    }

    private static Object now() {
        return Moments.db(Instant.now());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
