package cn.hubei.trade.api.webhook.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Receivers as they are found: slow, moved, talkative, and those that point back at us. */
class CallingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final String BODY = "{\"type\":\"ping\",\"data\":{\"title\":\"测试\"}}";
    private static final Duration DEADLINE = Duration.ofSeconds(1);

    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    private record Received(String path, String id, String timestamp, String signature, String type, String body) {}

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void theReceiverGetsTheBodyWithItsIdTimeAndSignature() throws InterruptedException {
        var secret = SigningSecret.random();
        answers("/hooks", 204);
        var answer = calling(List.of("127.0.0.0/8"), InetAddress::getAllByName)
                .post(new Call(url("127.0.0.1", "/hooks"), "id-1", BODY, List.of(secret)));
        assertThat(answer.isTaken()).isTrue();
        assertThat(received.take())
                .isEqualTo(new Received(
                        "/hooks",
                        "id-1",
                        String.valueOf(NOW.getEpochSecond()),
                        Signature.of(List.of(secret), "id-1", NOW, BODY),
                        "application/json; charset=UTF-8",
                        BODY));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 410, 429, 500, 503})
    void whateverIsNotTwoHundredAndSomethingIsNotTaken(int status) {
        answers("/hooks", status);
        var answer = post("/hooks");
        assertThat(answer.isTaken()).isFalse();
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.isGone()).isEqualTo(status == 410);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectIsNotFollowed(int status) {
        answers("/elsewhere", 200);
        handle("/hooks", exchange -> {
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1:" + port() + "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
        });
        var answer = post("/hooks");
        assertThat(answer.isTaken()).isFalse();
        assertThat(answer.problem()).contains("未跟随");
        assertThat(received).extracting(Received::path).containsExactly("/hooks");
    }

    @Test
    void whoeverHangsIsLeftAtTheDeadline() {
        handle("/hooks", exchange -> await());
        assertThat(inTime(() -> post("/hooks")).problem()).isEqualTo("1 秒内没有答复");
    }

    @Test
    void whoeverDripsItsHeadersIsLeftAtTheDeadline() throws IOException {
        try (var drip = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            threads.submit(() -> drip(drip));
            var url = URI.create("http://127.0.0.1:" + drip.getLocalPort() + "/");
            assertThat(inTime(() -> calling().post(new Call(url, "id", BODY, List.of())))
                            .problem())
                    .isEqualTo("1 秒内没有答复");
        }
    }

    @Test
    void aBodyThatNeverEndsIsNotReadAndItsStatusCounts() {
        handle("/hooks", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            await();
        });
        var calling = calling();
        var call = new Call(url("127.0.0.1", "/hooks"), "id", BODY, List.of());
        assertThat(inTime(() -> calling.post(call)).isTaken()).isTrue();
        // More than one receiver may have at once: each call gives its connection back.
        for (var time = 0; time < 20; time++) {
            assertThat(calling.post(call).isTaken()).isTrue();
        }
    }

    @Test
    void tenMegabytesAreNotRead() throws InterruptedException {
        var written = new LinkedBlockingQueue<Integer>();
        handle("/hooks", exchange -> {
            exchange.sendResponseHeaders(200, 10_000_000);
            written.add(writeUntilRefused(exchange, 10_000_000));
        });
        assertThat(inTime(() -> post("/hooks")).isTaken()).isTrue();
        assertThat(written.take()).isLessThan(10_000_000);
    }

    @Test
    void headersWithoutEndAreNotRead() throws IOException {
        try (var flood = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            threads.submit(() -> flood(flood));
            var url = URI.create("http://127.0.0.1:" + flood.getLocalPort() + "/");
            assertThat(inTime(() -> calling().post(new Call(url, "id", BODY, List.of())))
                            .isTaken())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "0.0.0.0", "[::ffff:127.0.0.1]", "2130706433", "127.1"})
    void ourOwnMachineIsNotCalledHoweverItIsWritten(String host) {
        answers("/hooks", 200);
        var answer = calling(List.of(), InetAddress::getAllByName)
                .post(new Call(url(host, "/hooks"), "id", BODY, List.of()));
        assertThat(answer.problem()).isEqualTo("地址指向内部网络，未发送");
        assertThat(received).isEmpty();
    }

    @Test
    void aNameThatTurnsPrivateBetweenTwoResolutionsIsNotCalled() {
        answers("/hooks", 200);
        var asked = new AtomicInteger();
        HostNames turning = host -> address(asked.getAndIncrement() == 0 ? "203.0.114.7" : "127.0.0.1");
        var names = new AllowedNames(turning, new Addresses(List.of()));
        var settings = new WebhookSettings(List.of(), true, DEADLINE);
        new Destination(names, settings).checked("http://hooks.example.cn/hooks");
        var answer = calling(settings, names).post(new Call(url("hooks.example.cn", "/hooks"), "id", BODY, List.of()));
        assertThat(answer.problem()).isEqualTo("地址指向内部网络，未发送");
        assertThat(received).isEmpty();
        assertThat(asked).hasValue(2);
    }

    @Test
    void onePrivateAddressAmongPublicOnesForbidsTheName() {
        answers("/hooks", 200);
        HostNames mixed = host -> new InetAddress[] {address("203.0.114.7")[0], address("127.0.0.1")[0]};
        assertThat(calling(List.of(), mixed)
                        .post(new Call(url("hooks.example.cn", "/hooks"), "id", BODY, List.of()))
                        .problem())
                .isEqualTo("地址指向内部网络，未发送");
    }

    @Test
    void theConnectionGoesToTheAddressThatWasLookedAt() throws InterruptedException {
        answers("/hooks", 200);
        var asked = new AtomicInteger();
        HostNames once = host -> address(asked.getAndIncrement() == 0 ? "127.0.0.1" : "203.0.114.7");
        calling(List.of("127.0.0.0/8"), once).post(new Call(url("hooks.example.cn", "/hooks"), "id", BODY, List.of()));
        assertThat(received.take().path()).isEqualTo("/hooks");
        assertThat(asked).hasValue(1);
    }

    @Test
    void secondsAndDatesOfRetryAfterAreRead() {
        handle("/seconds", exchange -> refuse(exchange, "120"));
        handle("/date", exchange -> refuse(exchange, "Mon, 2 Mar 2026 01:10:00 GMT"));
        handle("/words", exchange -> refuse(exchange, "soon"));
        assertThat(post("/seconds").retryAfter()).isEqualTo(Duration.ofMinutes(2));
        assertThat(post("/date").retryAfter()).isEqualTo(Duration.ofMinutes(10));
        assertThat(post("/words").retryAfter()).isNull();
    }

    @Test
    void nobodyListeningAndAnUnknownNameAreSaid() {
        HostNames none = host -> {
            throw new UnknownHostException(host);
        };
        assertThat(calling(List.of(), none)
                        .post(new Call(URI.create("http://nowhere.example/"), "id", BODY, List.of()))
                        .problem())
                .isEqualTo("找不到该域名");
        server.stop(0);
        assertThat(post("/hooks").problem()).isEqualTo("无法连接或连接中断");
    }

    private Answer post(String path) {
        return calling().post(new Call(url("127.0.0.1", path), "id", BODY, List.of(SigningSecret.random())));
    }

    private static Calling calling() {
        return calling(List.of("127.0.0.0/8"), InetAddress::getAllByName);
    }

    private static Calling calling(List<String> networks, HostNames names) {
        return calling(new WebhookSettings(networks, true, DEADLINE), new AllowedNames(names, new Addresses(networks)));
    }

    private static Calling calling(WebhookSettings settings, AllowedNames names) {
        return new Calling(
                CallConfiguration.client(settings, names), settings.deadline(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Answer inTime(Supplier<Answer> call) {
        var begun = System.nanoTime();
        var answer = call.get();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(DEADLINE.multipliedBy(3));
        return answer;
    }

    private void answers(String path, int status) {
        handle(path, exchange -> exchange.sendResponseHeaders(status, -1));
    }

    private void handle(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            received(exchange);
            handler.handle(exchange);
            exchange.close();
        });
    }

    private void received(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        received.add(new Received(
                exchange.getRequestURI().getPath(),
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                headers.getFirst("Content-Type"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    }

    private static void refuse(HttpExchange exchange, String retryAfter) throws IOException {
        exchange.getResponseHeaders().add("Retry-After", retryAfter);
        exchange.sendResponseHeaders(503, -1);
    }

    private static int writeUntilRefused(HttpExchange exchange, int most) {
        var written = 0;
        try {
            for (; written < most; written += 10_000) {
                exchange.getResponseBody().write(new byte[10_000]);
            }
        } catch (IOException closed) {
            return written;
        }
        return written;
    }

    private Void drip(ServerSocket listening) throws IOException, InterruptedException {
        try (var socket = listening.accept()) {
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\nX-A: ".getBytes(StandardCharsets.US_ASCII));
            while (!over.await(50, TimeUnit.MILLISECONDS)) {
                socket.getOutputStream().write('a');
            }
        }
        return null;
    }

    private static Void flood(ServerSocket listening) throws IOException {
        try (var socket = listening.accept()) {
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                socket.getOutputStream().write("X-A: bbbbbbbbbbbbbbbb\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private URI url(String host, String path) {
        return URI.create("http://" + host + ":" + port() + path);
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private static InetAddress[] address(String written) throws UnknownHostException {
        return new InetAddress[] {InetAddress.getByName(written)};
    }
}
