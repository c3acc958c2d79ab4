package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client.Answer;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Position;
import cn.hubei.trade.api.key.ApiKey.KeyOwner;
import cn.hubei.trade.api.key.KeysForTests;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.list.RowMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route there is, walked by everybody: what {@link AccessTable} says is what happens, and nothing else does. */
@DatabaseTest
@Tag("any-database")
class WalkTest {

    private static final String NOBODYS = "99999999";
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::[^}]*)?}");

    /** What may grow by looking: pictures that are drawn, who came, and that somebody looked. */
    private static final Set<String> NOISE = Set.of(
            "spring_session",
            "spring_session_attributes",
            "captcha",
            "throttle",
            "unknown_sign_in",
            "registration_draft",
            "audit_entry",
            "audit_unsealed",
            "audit_personal",
            "event_publication",
            "sign_in",
            "flyway_schema_history");

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private AccessTable access;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private JdbcClient db;

    @Autowired
    private KeysForTests keys;

    /** Whose records are walked to: beginnings of paths, and what stands there for each variable. */
    private final Map<String, Map<String, String>> records = new LinkedHashMap<>();

    private Actor host;
    private Actor trader;

    private record Step(String method, String pattern, List<String> parameters) {}

    @BeforeEach
    void somebodysRecords() {
        host = scene.provider();
        trader = scene.enterprise();
        var owner = Client.signedIn(port, host.login());
        for (var kind : Kind.all()) {
            var offering = scene.published(
                    kind, host, "他人的" + kind.singular(), kind == Kinds.SERVICE ? null : Integer.valueOf(5));
            var number = scene.application(trader, offering);
            var application = one("select id from offering_application where number = '" + number + "'");
            var subject = kind == Kinds.SERVICE ? application : String.valueOf(offering);
            if (kind == Kinds.SERVICE) {
                owner.post(
                        "/console/service-applications/" + application + "/decision",
                        "version",
                        "0",
                        "outcome",
                        "APPROVED");
            }
            var upload = owner.upload(
                    "/console/" + kind.singular() + "-evidence/" + subject, "files", "a.png", Pictures.png(4, 4));
            assertThat(upload.status()).isEqualTo(303);
            records.put("/console/" + kind.plural() + "/", Map.of("id", "" + offering, "file", someFile()));
            records.put(
                    "/console/" + kind.singular() + "-applications/", Map.of("id", application, "file", someFile()));
            records.put(
                    "/console/" + kind.singular() + "-evidence/",
                    Map.of("id", subject, "file", one("select max(id) from evidence")));
            records.put("/console/applications/", Map.of("id", application, "file", someFile()));
            records.put("/console/service-records/", Map.of("id", application, "file", someFile()));
            records.put(
                    "/console/history/" + kind.plural() + "/",
                    Map.of(
                            "id",
                            one("select max(id) from publication where offering_id = " + offering),
                            "file",
                            someFile()));
            records.put("/console/" + kind.singular() + "-reviews/", Map.of("id", "" + offering, "file", someFile()));
        }
        var filing = one("select max(id) from filing where organization_id = " + host.organization());
        var picture = one("select max(cast(file_id as varchar)) from filing_attachment where filing = " + filing);
        records.put("/console/filing/", Map.of("id", filing, "file", picture));
        records.put("/console/filings/", Map.of("id", filing, "file", picture));
        records.put(
                "/console/authorization-codes/",
                Map.of("id", one("select id from authorization_code where credit_code = '" + host.creditCode() + "'")));
        records.put("/console/board/", Map.of("provider", "" + host.organization()));
        records.put("/console/reset-codes/", Map.of("id", "" + host.account()));
        records.put(
                "/account/sign-ins/devices/",
                Map.of("handle", one("select max(session_hash) from device where account_id = " + host.account())));
        records.put(
                "/account/sub-accounts/",
                Map.of("id", "" + scene.colleague(host, Position.CLERK).account()));
        keys.make(KeyOwner.organization(host.organization()), host.account(), "");
        records.put(
                "/account/keys/",
                Map.of("id", one("select id from api_key where organization_id = " + host.organization())));
        db.sql("""
                        insert into webhook (organization_id, url, events, secret, created_at, created_by, form_key, version)
                        values (:own, 'https://example.cn/hook', 'application.approved', '-', current_timestamp, :by, :key, 0)
                        """)
                .param("own", host.organization())
                .param("by", host.account())
                .param("key", UUID.randomUUID())
                .update();
        records.put("/account/webhooks/", Map.of("id", one("select max(id) from webhook"), "push", NOBODYS));
        // Open to all of that role; whose a message or a notice is, their own tests try.
        for (var all : List.of(
                "/console/accounts/",
                "/console/officers/",
                "/console/operators/",
                "/console/partners/",
                "/console/audit/",
                "/console/deliveries/",
                "/console/departments/",
                "/console/dictionaries/",
                "/console/settings/",
                "/console/messages/",
                "/console/notices/",
                "/providers/",
                "/help/",
                "/login/with/",
                "/login/callback/",
                "/account/ways/with/",
                "/notices/")) {
            records.put(all, Map.of());
        }
        // Open to every enterprise, or to everybody.
        records.put("/console/open-", Map.of());
        records.put("/captcha/", Map.of());
        for (var kind : Kind.all()) {
            records.put("/" + kind.plural() + "/", Map.of());
        }
    }

    @Test
    void everyRecordThatARouteNamesIsWalkedTo() {
        assertThat(steps().map(Step::pattern).filter(pattern -> pattern.contains("{")))
                .as("A new route with a variable: put somebody's record into this test")
                .allMatch(pattern -> record(pattern).isPresent());
    }

    @Test
    void whoIsNotSignedInGoesToSignIn() {
        var visitor = Client.visitor(port);
        var before = content();
        var wrong = new ArrayList<String>();
        steps().forEach(step -> {
            var path = filled(step.pattern(), record(step.pattern()).orElse(Map.of()));
            if (!access.isForAnybody(step.method(), path)) {
                var answer = send(visitor, step, path);
                if (answer.status() != 302 || !answer.location().matches(".*/login(\\?ended=form)?")) {
                    wrong.add(step.method() + " " + path + " " + answer.status());
                }
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void aWrongRoleIsRefusedAndNothingHasChanged() {
        var everybody = everybody();
        var before = content();
        var wrong = new ArrayList<String>();
        everybody.forEach((name, client) -> steps().forEach(step -> {
            var path = filled(step.pattern(), record(step.pattern()).orElse(Map.of()));
            if (!access.allows(client.user(), step.method(), path)) {
                var answer = send(client.client(), step, path);
                if (answer.status() != 403) {
                    wrong.add(name + " " + step.method() + " " + path + " " + answer.status());
                }
            }
        }));
        assertThat(wrong).isEmpty();
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void anothersRecordAnswersByteForByteLikeOneThatIsNotThere() {
        var everybody = everybody();
        var before = content();
        var wrong = new ArrayList<String>();
        everybody.forEach((name, other) -> steps().forEach(step -> {
            var record = record(step.pattern()).orElse(Map.of());
            var path = filled(step.pattern(), record);
            if (!record.isEmpty() && access.allows(other.user(), step.method(), path) && !other.seesAll(path)) {
                var missing = new LinkedHashMap<>(record);
                missing.replace("id", NOBODYS);
                missing.replace("provider", NOBODYS);
                missing.replace("handle", NOBODYS);
                var theirs = send(other.client(), step, path);
                var nobodys = send(other.client(), step, filled(step.pattern(), missing));
                if (theirs.status() != 404 || !bare(theirs).equals(bare(nobodys))) {
                    wrong.add(name + " " + step.method() + " " + path + " " + theirs.status() + " and "
                            + nobodys.status());
                }
            }
        }));
        assertThat(wrong).isEmpty();
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void lookingChangesNothing() {
        var walkers = new LinkedHashMap<>(everybody());
        walkers.put("host", walker(host, "host"));
        walkers.put("trader", walker(trader, "trader"));
        walkers.put("officer", walker(scene.officer(), "officer"));
        var before = content();
        var wrong = new ArrayList<String>();
        walkers.forEach((name, walker) -> steps().filter(step -> step.method().equals("GET"))
                .forEach(step -> {
                    var path = filled(step.pattern(), record(step.pattern()).orElse(Map.of()));
                    if (access.allows(walker.user(), "GET", path)) {
                        var status = send(walker.client(), step, path).status();
                        if (status >= 500 || status == 403) {
                            wrong.add(name + " GET " + path + " " + status);
                        }
                    }
                }));
        assertThat(wrong).isEmpty();
        assertThat(content()).isEqualTo(before);
    }

    private record Walker(CurrentUser user, Client client, String name) {

        /** An operator helps everybody, so that nobody's account is another's. */
        boolean seesAll(String path) {
            return name.equals("operator") && path.startsWith("/console/reset-codes/");
        }
    }

    /** One of each kind, and none of them whose records are walked to. */
    private Map<String, Walker> everybody() {
        var clerk = scene.provider();
        db.sql("update account set position = 'CLERK' where id = :id")
                .param("id", clerk.account())
                .update();
        var actors = new LinkedHashMap<String, Actor>();
        actors.put("unfiled provider", scene.newProvider());
        actors.put("unfiled enterprise", scene.newEnterprise());
        actors.put("other provider", scene.provider());
        actors.put("other clerk", clerk);
        actors.put("other enterprise", scene.enterprise());
        actors.put("officer of another city", scene.officer("420500"));
        actors.put("operator", scene.operator());
        var walkers = new LinkedHashMap<String, Walker>();
        actors.forEach((name, actor) -> walkers.put(name, walker(actor, name)));
        return walkers;
    }

    private Walker walker(Actor actor, String name) {
        var user = db.sql("""
                        select a.*, a.id account_id, o.name organization_name,
                               o.approved_at is not null approved, o.revoked_at is not null revoked, 0 unread
                        from account a left join organization o on o.id = a.organization_id where a.id = :id
                        """)
                .param("id", actor.account())
                .query(RowMapping.of(CurrentUser.class))
                .single();
        return new Walker(user, Client.signedIn(port, actor.login()), name);
    }

    private Stream<Step> steps() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(WalkTest::steps)
                // Programs do not sign in: ApiWalkTest.
                .filter(step -> !step.pattern().equals("/error") && !AccessTable.isOfApi(step.pattern()))
                .sorted((a, b) -> (a.pattern() + a.method()).compareTo(b.pattern() + b.method()));
    }

    private static Stream<Step> steps(RequestMappingInfo mapping) {
        var parameters = mapping.getParamsCondition().getExpressions().stream()
                .filter(expression -> !expression.isNegated())
                .flatMap(expression -> Stream.of(
                        expression.getName(),
                        Optional.ofNullable(expression.getValue()).orElse("1")))
                .toList();
        return mapping.getPatternValues().stream()
                .flatMap(WalkTest::alternatives)
                .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> new Step(method.name(), pattern, parameters)));
    }

    /** A pattern for each alternative that a variable names; other variables stay. */
    private static Stream<String> alternatives(String pattern) {
        var variable = Pattern.compile("\\{\\w+:([a-z|]+)}").matcher(pattern);
        return variable.find()
                ? Stream.of(variable.group(1).split("\\|"))
                        .flatMap(value -> alternatives(
                                pattern.substring(0, variable.start()) + value + pattern.substring(variable.end())))
                : Stream.of(pattern);
    }

    private Optional<Map<String, String>> record(String pattern) {
        return records.entrySet().stream()
                .filter(entry -> pattern.contains("{") && pattern.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String filled(String pattern, Map<String, String> record) {
        return VARIABLE.matcher(pattern).replaceAll(variable -> record.getOrDefault(variable.group(1), NOBODYS));
    }

    private static Answer send(Client client, Step step, String path) {
        if (step.method().equals("GET")) {
            var query =
                    step.parameters().isEmpty() ? "" : "?" + step.parameters().get(0) + "=1";
            return client.get(path + query);
        }
        var fields = new ArrayList<>(List.of("version", "0"));
        fields.addAll(step.parameters());
        return client.post(path, fields.toArray(String[]::new));
    }

    private static String bare(Answer answer) {
        return answer.status()
                + answer.location()
                + answer.body().replaceAll("编号：<code>[^<]*</code>|/look[?][^\"]*", "");
    }

    private Map<String, Integer> content() {
        var content = new TreeMap<String, Integer>();
        db
                .sql(
                        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !NOISE.contains(table))
                .forEach(table -> content.put(
                        table,
                        db
                                .sql("select * from " + table)
                                .query((row, number) -> {
                                    var values = new StringBuilder();
                                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                        values.append(row.getString(i)).append('|');
                                    }
                                    return values.toString();
                                })
                                .list()
                                .stream()
                                .mapToInt(String::hashCode)
                                .sum()));
        return content;
    }

    private String one(String statement) {
        return db.sql(statement).query(String.class).single();
    }

    private static String someFile() {
        return UUID.randomUUID().toString();
    }
}
