package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Addresses that nobody's browser makes are refused as such, and are no fault of the program. */
@DatabaseTest
@Tag("any-database")
@ExtendWith(OutputCaptureExtension.class)
class OddQueriesTest {

    /** What follows the name of a parameter. */
    private static final List<String> ODD = List.of(
            "=%c0%af",
            "=%ff",
            "=%00",
            "=%0a",
            ".foo=1",
            ".class=1",
            "%5B0%5D=1",
            "%5Bx%5D=1",
            "%5B99999999%5D=1",
            "=",
            "=-1",
            "=99999999999999999999",
            "=9999-99-99");

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private AccessTable access;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void noQueryOfAnyPageIsAnErrorOfTheProgram(CapturedOutput output) {
        var wrong = new ArrayList<String>();
        everybody()
                .forEach(client -> pages(client)
                        .forEach(page -> ODD.forEach(odd -> {
                            var query = names(page).map(name -> name + odd).collect(Collectors.joining("&"));
                            var status =
                                    client.get(page.path("1") + "?" + query).status();
                            if (status >= 500) {
                                wrong.add(page.path("1") + "?" + query + " " + status);
                            }
                        })));
        assertThat(wrong).isEmpty();
        assertThat(output).doesNotContain("\tat org.apache.").doesNotContain(" ERROR ");
    }

    @Test
    void whatCannotBeReadIsSaidToBeWrong() {
        var visitor = Client.visitor(port);
        for (var path : List.of("/trainings?title=%c0%af", "/search?q=%c0%af", "/?%c0%af=1")) {
            var answer = visitor.get(path);
            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.body()).as(path).contains("请求无法识别");
        }
    }

    @Test
    void moreThanAThousandFieldsAreSaidToBeWrong() {
        var fields = new String[2400];
        Arrays.setAll(fields, i -> i % 2 == 0 ? "f" + i : "1");
        var client = Client.signedIn(port, scene.provider().login());
        var inTheAddress = "f=1&".repeat(1200);
        for (var answer : List.of(
                client.post("/login", fields),
                client.post("/account/profile", fields),
                client.get("/?" + inTheAddress))) {
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).contains("请求无法识别");
        }
    }

    @Test
    void pagesSayThatTheyAreInChinese() {
        var visitor = Client.visitor(port);
        for (var path : List.of("/", "/login", "/nowhere", "/trainings?title=%c0%af")) {
            var language = visitor.get(path).whole().headers().firstValue("Content-Language");
            assertThat(language).as(path).hasValue("zh-CN");
        }
    }

    /** Those that this client may open; what is open to everybody the visitor tries for all. */
    private Stream<Route> pages(Client client) {
        return Route.of(mappings, RequestMethod.GET).filter(page -> {
            var path = page.path("1");
            return access.isForAnybody("GET", path) == client.cookie("SESSION").isEmpty()
                    && client.get(path).status() != 403;
        });
    }

    /** And what every list has. */
    private static Stream<String> names(Route page) {
        return Stream.concat(page.names().stream(), Stream.of("page", "after", "back"))
                .distinct();
    }

    private List<Client> everybody() {
        var logins = List.of(
                scene.provider().login(),
                scene.enterprise().login(),
                scene.officer().login(),
                scene.operator().login());
        return Stream.concat(
                        Stream.of(Client.visitor(port)), logins.stream().map(login -> Client.signedIn(port, login)))
                .toList();
    }
}
