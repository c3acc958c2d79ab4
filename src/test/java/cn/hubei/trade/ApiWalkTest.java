package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.account.Position;
import cn.hubei.trade.account.Role;
import cn.hubei.trade.api.ApiCaller;
import cn.hubei.trade.api.ApiCaller.OwnerOfKey;
import cn.hubei.trade.api.ApiCaller.PartnerOfKey;
import cn.hubei.trade.api.ApiScope;
import cn.hubei.trade.api.Programs;
import cn.hubei.trade.api.Programs.Program;
import cn.hubei.trade.api.Programs.Reply;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the 开放接口, walked with every sort of key: what {@link AccessTable} says is what happens. */
@DatabaseTest
@Tag("any-database")
class ApiWalkTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private Programs programs;

    @Autowired
    private AccessTable access;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private Actor provider;
    private String number;
    private long offering;

    private record Step(String method, String pattern) {}

    private record Walker(@Nullable ApiCaller caller, Program program) {}

    @BeforeEach
    void somebodysRecords() {
        provider = scene.provider();
        offering = scene.training(provider, "他人的培训", 5);
        number = scene.application(scene.enterprise(), offering);
    }

    @Test
    void whoMayNotIsToldWhatIsMissing() {
        var wrong = new ArrayList<String>();
        everybody()
                .forEach((name, walker) -> steps().forEach(step -> {
                    var path = filled(step.pattern(), number, provider.creditCode());
                    var allowed = access.allows(walker.caller(), step.method(), path);
                    var status = send(walker.program(), step, path).status();
                    var refused = walker.caller() == null ? 401 : 403;
                    if (allowed ? status == 401 || status == 403 || status >= 500 : status != refused) {
                        wrong.add(name + " " + step + " " + status);
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void anothersRecordAnswersLikeOneThatIsNotThere() {
        var wrong = new ArrayList<String>();
        var others = everybody();
        others.keySet().retainAll(Set.of("other provider", "other enterprise", "partner elsewhere"));
        others.forEach((name, walker) -> steps().filter(step ->
                        step.pattern().contains("{number}") || step.pattern().contains("organizations"))
                .forEach(step -> {
                    var theirs = send(walker.program(), step, filled(step.pattern(), number, provider.creditCode()));
                    var nobodys =
                            send(walker.program(), step, filled(step.pattern(), "PX99999999", "91420000NOBODY0000"));
                    if (access.allows(walker.caller(), step.method(), step.pattern())
                            && (theirs.status() != 404 || !bare(theirs).equals(bare(nobodys)))) {
                        wrong.add(name + " " + step + " " + theirs.status() + " and " + nobodys.status());
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatNoLineNamesIsNotThere() {
        var anybody = Programs.ofNobody(port);
        for (var path : List.of("/api", "/api/v1", "/api/v1/accounts", "/api/v2/offerings", "/api/v1/offerings/1/x")) {
            var reply = anybody.get(path);
            assertThat(reply.status()).as(path).isEqualTo(404);
            assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        }
        assertThat(anybody.post("/api/v1/offerings", "{}").status()).isEqualTo(404);
    }

    @Test
    void whoCallsWithAKeyHasNoSession() {
        var reply = programs.of(port, provider).get("/api/v1/applications");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.whole().headers().allValues("Set-Cookie")).isEmpty();
    }

    private Map<String, Walker> everybody() {
        var operator = scene.operator().account();
        var everybody = new LinkedHashMap<String, Walker>();
        everybody.put("public", new Walker(null, Programs.ofNobody(port)));
        everybody.put("partner without scopes", partner("42", operator));
        for (var scope : ApiScope.ofPartners()) {
            everybody.put("partner with " + scope, partner("42", operator, scope));
        }
        everybody.put(
                "partner elsewhere",
                partner("4205", operator, ApiScope.ofPartners().toArray(ApiScope[]::new)));
        everybody.put("other provider", organization(scene.provider(), Role.PROVIDER, ApiScope.values()));
        everybody.put("provider that only reads", organization(scene.provider(), Role.PROVIDER));
        everybody.put("other enterprise", organization(scene.enterprise(), Role.ENTERPRISE, ApiScope.values()));
        return everybody;
    }

    private Walker partner(String region, long operator, ApiScope... scopes) {
        return new Walker(
                new ApiCaller(0, "", "", scopes(scopes), new PartnerOfKey(0, region), null),
                programs.ofPartner(port, region, operator, scopes));
    }

    private Walker organization(Actor actor, Role role, ApiScope... scopes) {
        var owner = new OwnerOfKey(actor.organization(), "", role, actor.account(), Position.MAIN, true);
        return new Walker(new ApiCaller(0, "", "", scopes(scopes), null, owner), programs.of(port, actor, scopes));
    }

    private static Set<ApiScope> scopes(ApiScope... scopes) {
        var all = EnumSet.noneOf(ApiScope.class);
        all.addAll(List.of(scopes));
        return all;
    }

    private Stream<Step> steps() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(AccessTable::isOfApi)
                        .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> new Step(method.name(), pattern))));
    }

    private String filled(String pattern, String ofApplication, String creditCode) {
        return pattern.replace("{number}", ofApplication)
                .replace("{creditCode}", creditCode)
                .replace("{id}", String.valueOf(offering));
    }

    private static Reply send(Program program, Step step, String path) {
        return step.method().equals("GET")
                ? program.get(path)
                : program.post(
                        path,
                        "{\"outcome\":\"APPROVED\",\"version\":9}",
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
    }

    /** But for what differs at every request. */
    private static String bare(Reply reply) {
        return reply.whole().body().replaceAll("\"reference\":\"[^\"]*\"", "");
    }
}
