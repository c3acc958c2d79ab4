package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
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

/** Paths, headers and forms that nobody's browser sends are refused as such, and are no fault of the program. */
@DatabaseTest
@Tag("any-database")
@ExtendWith(OutputCaptureExtension.class)
class OddRequestsTest {

    private static final List<String> ODD = List.of(
            "%c0%af",
            "%00", "%zz", "%", "%ff", "%e4%b8", "%0a", "%2f", "..%2f", "%2e%2e", "%5c", "1;x=1", ";", "|", "\u00ff");

    /** These pass the container and reach the controllers. */
    private static final List<String> ODD_IDS =
            List.of("99999999999999999999", "-1", "0x1", "%20", "%EF%BC%91", "1".repeat(3000));

    private static final List<String> ODD_HEADERS = List.of(
            "Accept: nonsense",
            "Accept: text/html;q=zz,*/*;q=-1",
            "Accept: image/png",
            "Accept: text/html;charset=%zz",
            "Accept: \u00ff\u00fe",
            "Accept-Language: %c0%af",
            "Accept-Language: *;q=zz,xx-\u00ff",
            "Accept-Language: " + "zh,".repeat(1000),
            "Accept-Encoding: gzip;q=zz,\u00ff",
            "Cookie: SESSION=\u00ff\u00fe; XSRF-TOKEN=\u0080",
            "Cookie: SESSION=%00; toast=%00; requested=\u00ff; browser=\u00ff",
            "Cookie: toast=gA; requested=gA; registration=gA; browser=gA",
            "Cookie: toast=////====; requested=Li4; draft=\"",
            "Cookie: =;;=\u00ff;\"",
            "Referer: ::\u00ff%zz",
            "Origin: ::\u00ff",
            "Range: bytes=-0,--,zz",
            "If-Modified-Since: gestern",
            "If-None-Match: \u00ff",
            "HX-Request: \u00ff",
            "HX-Current-URL: ::%zz",
            "X-Forwarded-For: \u00ff, zz",
            "X-Forwarded-Proto: \u00ff",
            "Content-Type: \u00ff");

    private static final List<String> ODD_TYPES = List.of(
            "nonsense",
            "text/html;;;",
            "/",
            "\u00ff",
            "application/json",
            "application/x-www-form-urlencoded;charset=nonsense",
            "application/x-www-form-urlencoded;charset=\u00ff",
            "multipart/form-data",
            "multipart/form-data;boundary=",
            "multipart/form-data;boundary=\u00ff",
            "multipart/mixed;boundary=x");

    private final List<String> wrong = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private AccessTable access;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private record Sender(String cookies, String token) {}

    @AfterEach
    void noneWasAnErrorOfTheProgram(CapturedOutput output) {
        assertThat(wrong).isEmpty();
        assertThat(output.toString().lines().filter(line -> line.contains(" ERROR ")))
                .isEmpty();
    }

    @Test
    void noPathIs() {
        var visitor = visitor();
        reached(pages(), "GET")
                .forEach(page -> ODD.forEach(odd -> {
                    get(visitor, page.path(odd));
                    get(visitor, page.path("1") + (page.hasVariable() ? "" : "/") + odd);
                }));
        var pages = pages().filter(Route::hasVariable).toList();
        for (var sender : everybody()) {
            pages.stream()
                    .filter(page -> may(sender, "GET " + page.path("1")))
                    .forEach(page -> ODD_IDS.forEach(odd -> get(sender, page.path(odd))));
        }
    }

    @Test
    void noHeaderIs() {
        var provider = signedIn(scene.provider().login());
        var visitor = visitor();
        for (var header : ODD_HEADERS) {
            for (var path : List.of("/", "/login", "/nowhere", "/search?title=x", "/captcha/1", "/console/trainings")) {
                send(visitor, "GET " + path, header, "");
            }
            for (var path : List.of("/console/trainings", "/console/trainings/export", "/account", "/console/home")) {
                send(provider, "GET " + path, header, "");
            }
        }
        for (var type : ODD_TYPES) {
            // Without a form's token none goes further than these.
            reached(posts(), "POST")
                    .forEach(form -> send(provider, "POST " + form.path("1"), "Content-Type: " + type, "a=1"));
            for (var form : List.of("/account/profile", "/console/training-evidence/1")) {
                send(provider, "POST " + form, "Content-Type: " + type, "a=1");
            }
        }
    }

    @Test
    void noFormIs() {
        var owner = scene.provider();
        var draft = String.valueOf(scene.draft(Kinds.TRAINING, owner, "草稿", 5));
        var provider = signedIn(owner.login());
        var visitor = visitor();
        for (var odd : List.of("%c0%af", "%zz", "%00", "\u00ff", "99999999999999999999")) {
            reached(posts(), "POST").forEach(form -> post(visitor, form, draft, odd));
            posts().forEach(form -> post(provider, form, draft, odd));
        }
        assertThat(answer(request(provider, "GET /account", "Accept: */*", ""))).isEqualTo("HTTP/1.1 200");
    }

    private void post(Sender sender, Route form, String id, String odd) {
        var fields = form.names().stream().map(name -> name + "=" + odd).collect(Collectors.joining("&"));
        for (var body : List.of(fields, "%00=" + odd)) {
            send(
                    sender,
                    "POST " + form.path(id),
                    "Content-Type: application/x-www-form-urlencoded",
                    "_csrf=" + sender.token() + "&" + body);
        }
    }

    private void get(Sender sender, String path) {
        send(sender, "GET " + path, "Accept: text/html", "");
    }

    /** As it is written, without a browser's or a library's help. */
    private void send(Sender sender, String target, String header, String body) {
        var answer = answer(request(sender, target, header, body));
        if (!answer.matches("HTTP/1.1 [234]..")) {
            wrong.add(
                    target.substring(0, Math.min(target.length(), 200)) + " " + header + " " + body + " -> " + answer);
        }
    }

    private static String request(Sender sender, String target, String header, String body) {
        return "%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s%s\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(target, sender.cookies(), header, body.length(), body);
    }

    private String answer(String request) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var answer = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
            return new String(answer, StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** By a visitor: those that are open to it, and one behind the sign-in, which nobody passes to any other either. */
    private Stream<Route> reached(Stream<Route> routes, String method) {
        var behind = new AtomicBoolean();
        return routes.filter(route -> access.isForAnybody(method, route.path("1")) || !behind.getAndSet(true));
    }

    /** Whom the table refuses, it refuses before the controller reads anything. */
    private boolean may(Sender sender, String target) {
        return !answer(request(sender, target, "Accept: text/html", "")).endsWith("403");
    }

    private Stream<Route> pages() {
        return Route.of(mappings, RequestMethod.GET);
    }

    private Stream<Route> posts() {
        return Route.of(mappings, RequestMethod.POST);
    }

    private List<Sender> everybody() {
        return Stream.of(scene.provider(), scene.enterprise(), scene.officer(), scene.operator())
                .map(actor -> signedIn(actor.login()))
                .toList();
    }

    private Sender visitor() {
        return sender(Client.visitor(port), "/login");
    }

    private Sender signedIn(String login) {
        return sender(Client.signedIn(port, login), "/account");
    }

    private static Sender sender(Client client, String page) {
        var token = client.hidden(page, "_csrf");
        var cookies = Stream.of("SESSION", "XSRF-TOKEN")
                .map(name -> name + "=" + client.cookie(name))
                .collect(Collectors.joining("; ", "Cookie: ", "\r\n"));
        return new Sender(cookies, token);
    }
}
