package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client.Answer;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.KindsInRoutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Another's record does not exist: every address with an id that the program has, reading and writing, of every kind. */
@DatabaseTest
@Tag("any-database")
class OtherPeoplesRecordsTest {

    private static final String PLURAL = KindsInRoutes.resolve(Kind.PLURAL);
    private static final String SINGULAR = KindsInRoutes.resolve(Kind.SINGULAR);

    /** Enough for every form to be sent in earnest. */
    private static final String[] FIELDS = {
        "version", "0", "outcome", "APPROVED", "contact", "王芳", "phone", "13900139000", "participantName", "王芳",
        "participantPhone", "13900139000", "products", "汽车零部件", "booths", "1", "need", "两个标准箱", "quality", "1",
        "speed", "1", "satisfaction", "1"
    };

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    /** What belongs to somebody: an offering with an attachment, an application that waits and one with evidence. */
    private record Belongings(
            Kind kind, Actor provider, long offering, long waiting, long subject, long evidence, UUID attachment) {

        String path(String pattern) {
            return pattern.replace(PLURAL, kind.plural())
                    .replace(SINGULAR, kind.singular())
                    .replace("{id}", String.valueOf(id(pattern)))
                    .replace("{file}", pattern.contains("evidence") ? String.valueOf(evidence) : attachment.toString());
        }

        private long id(String pattern) {
            return pattern.contains("applications") ? waiting : pattern.contains("-evidence") ? subject : offering;
        }
    }

    private record Route(String method, String path) {}

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void anotherProvidersRecordsAnswerAsIfTheyWereNotThere(Kind kind) {
        var others = belongings(kind);
        var intruder = Client.signedIn(port, scene.provider().login());
        var before = everythingOf(others);
        var routes = routes(
                others,
                "/console/" + PLURAL + "/{id}",
                "/console/" + SINGULAR + "-applications/{id}",
                "/console/" + SINGULAR + "-evidence/{id}");
        assertThat(routes).hasSizeGreaterThan(15);
        assertThat(routes).allSatisfy(route -> assertNotThere(intruder, route));
        assertThat(everythingOf(others)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void anotherEnterprisesApplicationsAnswerAsIfTheyWereNotThere(Kind kind) {
        var others = belongings(kind);
        var intruder = Client.signedIn(port, scene.enterprise().login());
        var before = everythingOf(others);
        var routes = routes(others, "/console/applications/{id}");
        assertThat(routes).hasSizeGreaterThan(5);
        assertThat(routes).allSatisfy(route -> assertNotThere(intruder, route));
        assertThat(everythingOf(others)).isEqualTo(before);
    }

    @Test
    void whatIsHandedInToOneDepartmentIsNotThereForAnother() {
        var others = belongings(Kinds.SERVICE);
        var officer = Client.signedIn(port, scene.officer("420500").login());
        var routes = routes(others, "/console/" + SINGULAR + "-reviews/{id}");
        assertThat(routes).hasSize(3).allSatisfy(route -> assertNotThere(officer, route));
        assertThat(officer.get("/console/service-reviews").body()).doesNotContain("他人的服务");
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void onesOwnRecordIsNotThereUnderAnotherKindsAddress(Kind kind) {
        var own = belongings(kind);
        var owner = Client.signedIn(port, own.provider().login());
        var before = everythingOf(own);
        for (var other : Kind.all()) {
            if (other != kind) {
                var misplaced = new Belongings(
                        other,
                        own.provider(),
                        own.offering(),
                        own.waiting(),
                        own.subject(),
                        own.evidence(),
                        own.attachment());
                assertThat(routes(
                                misplaced,
                                "/console/" + PLURAL + "/{id}",
                                "/console/" + SINGULAR + "-applications/{id}"))
                        .allSatisfy(route -> assertNotThere(owner, route));
            }
        }
        assertThat(everythingOf(own)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void aDraftIsNotThereForWhoeverMightApply(Kind kind) {
        var draft = scene.draft(kind, scene.provider(), "草稿", null);
        var trader = Client.signedIn(port, scene.enterprise().login());
        assertThat(trader.get("/" + kind.plural() + "/" + draft).status()).isEqualTo(404);
        var form = "/console/open-" + kind.plural() + "/" + draft + "/application";
        assertThat(trader.get(form).status()).isEqualTo(404);
        assertThat(trader.post(form, FIELDS).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void anotherProvidersApplicationAmongThoseDecidedAtOnceIsNotThere(Kind kind) {
        var others = belongings(kind);
        var intruder = Client.signedIn(port, scene.provider().login());
        var answer = intruder.post(
                "/console/" + kind.singular() + "-applications/decisions",
                "outcome",
                "APPROVED",
                "selected",
                others.waiting() + ":0");
        assertThat(answer.body()).contains("没有这条申请");
        assertThat(state(others.waiting())).isEqualTo("PENDING");
    }

    @Test
    void anothersFormKeyTellsNothingOfWhatItBrought() {
        var service = scene.published(Kinds.SERVICE, scene.provider(), "他人的表单", null);
        var key = UUID.randomUUID().toString();
        var fields = new String[] {
            "formKey", key, "contact", "王芳", "phone", "13900139000", "need", "两个标准箱",
        };
        var path = "/console/open-services/" + service + "/application";
        assertThat(Client.signedIn(port, scene.enterprise().login())
                        .post(path, fields)
                        .status())
                .isEqualTo(303);
        var second = Client.signedIn(port, scene.enterprise().login()).post(path, fields);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.body()).doesNotContain("FW20");
    }

    @Test
    void anothersAttachmentIsNotRemovedWithOnesOwn() {
        var others = belongings(Kinds.SERVICE);
        var provider = scene.provider();
        var draft = scene.draft(Kinds.SERVICE, provider, "自己的服务", null);
        var answer = Client.signedIn(port, provider.login())
                .post(
                        "/console/services/" + draft,
                        "version",
                        "0",
                        "title",
                        "自己的服务",
                        "category",
                        "customs",
                        "region",
                        "420000",
                        "region",
                        "420100",
                        "region",
                        "420107",
                        "content",
                        "通关",
                        "contact",
                        "张磊",
                        "contactPhone",
                        "13800138000",
                        "removed",
                        others.attachment().toString());
        assertThat(answer.status()).isEqualTo(303);
        assertThat(everythingOf(others)).contains(others.attachment().toString());
    }

    private static void assertNotThere(Client client, Route route) {
        Answer answer = route.method().equals("GET") ? client.get(route.path()) : client.post(route.path(), FIELDS);
        assertThat(answer.status()).as(route.toString()).isEqualTo(404);
    }

    private List<Route> routes(Belongings of, String... beginnings) {
        var routes = new ArrayList<Route>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> List.of(beginnings).stream().anyMatch(pattern::startsWith))
                        .forEach(pattern -> mapping.getMethodsCondition().getMethods().stream()
                                .map(RequestMethod::name)
                                .forEach(method -> routes.add(new Route(method, of.path(pattern))))));
        return routes;
    }

    private Belongings belongings(Kind kind) {
        var provider = scene.provider();
        var offering = scene.draft(kind, provider, "他人的" + kind.label(), kind.hasWindow() ? 9 : null);
        var attachment = UUID.randomUUID();
        db.sql("insert into stored_file (id, name, media_type, size, sha256, stored_by, stored_at)"
                        + " values (:id, '报价.pdf', 'application/pdf', 1, 'x', :by, current_timestamp)")
                .param("id", attachment)
                .param("by", provider.account())
                .update();
        db.sql("insert into offering_attachment (offering, offering_key, file_id) values (:offering, 0, :file)")
                .param("offering", offering)
                .param("file", attachment)
                .update();
        scene.publish(kind, provider, offering);
        var waiting = id(scene.application(scene.enterprise(), offering));
        var approved = id(scene.application(scene.enterprise(), offering));
        var owner = Client.signedIn(port, provider.login());
        owner.post(
                "/console/" + kind.singular() + "-applications/" + approved + "/decision",
                "version",
                "0",
                "outcome",
                "APPROVED");
        var subject = kind.isRepeatable() ? approved : offering;
        owner.upload("/console/" + kind.singular() + "-evidence/" + subject, "files", "照片.png", Pictures.png(20, 20));
        var evidence = db.sql("select id from evidence where offering_id = :id")
                .param("id", offering)
                .query(Long.class)
                .single();
        return new Belongings(kind, provider, offering, waiting, subject, evidence, attachment);
    }

    /** As text, so that any change shows. */
    private String everythingOf(Belongings of) {
        var tables = Map.of(
                "offering", "id",
                "offering_attachment", "offering",
                "offering_application", "offering_id",
                "publication", "offering_id",
                "evidence", "offering_id");
        return tables.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(table -> db.sql("select * from " + table.getKey() + " where " + table.getValue() + " = :id")
                        .param("id", of.offering())
                        .query()
                        .listOfRows()
                        .toString())
                .toList()
                .toString();
    }

    private String state(long application) {
        return db.sql("select state from offering_application where id = :id")
                .param("id", application)
                .query(String.class)
                .single();
    }

    private long id(String number) {
        return db.sql("select id from offering_application where number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
    }
}
