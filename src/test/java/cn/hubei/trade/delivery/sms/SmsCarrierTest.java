package cn.hubei.trade.delivery.sms;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.delivery.Carrier;
import cn.hubei.trade.delivery.CarrierContract;
import cn.hubei.trade.delivery.Parcel;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;

/** Texts by a gateway over HTTP. */
class SmsCarrierTest extends CarrierContract {

    private static final String BODY = "{\"to\":\"{mobile}\",\"content\":\"【{sign}】{text}\"}";

    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private int port;
    private HttpServer gateway;
    private int status = 200;
    private String answer = "{\"code\":0}";
    private Manner manner = Manner.PROMPT;

    /** How the gateway gives its answer. */
    private enum Manner {
        PROMPT,
        NEVER,
        HALF,
        ENDLESS
    }

    @Override
    protected Carrier carrier() {
        return carrier(BODY, Map.of("Authorization", "gateway-secret"));
    }

    private SmsCarrier carrier(String body, Map<String, String> headers) {
        return new SmsCarrier(
                new SmsSettings(
                        URI.create("http://127.0.0.1:" + port + "/send"),
                        "POST",
                        headers,
                        body,
                        "\"code\":\\s*0\\b",
                        "湖北外贸服务"),
                clock,
                Duration.ofMillis(700));
    }

    @Override
    protected void up() throws IOException {
        if (port == 0) {
            try (var free = new ServerSocket(0)) {
                port = free.getLocalPort();
            }
        }
        gateway = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 50);
        gateway.createContext("/send", this::take);
        gateway.setExecutor(Executors.newCachedThreadPool());
        gateway.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var said = answer.getBytes(StandardCharsets.UTF_8);
        if (status == 200 && answer.contains("0")) {
            bodies.add(body);
        }
        switch (manner) {
            case PROMPT -> say(exchange, said);
            case HALF -> begin(exchange, said);
            case ENDLESS -> pour(exchange);
            case NEVER -> {}
        }
    }

    private void say(HttpExchange exchange, byte[] said) throws IOException {
        exchange.sendResponseHeaders(status, said.length);
        exchange.getResponseBody().write(said);
        exchange.close();
    }

    /** The head, a part of the body, and nothing more. */
    private void begin(HttpExchange exchange, byte[] said) throws IOException {
        exchange.sendResponseHeaders(status, said.length + 1L);
        exchange.getResponseBody().write(said);
        exchange.getResponseBody().flush();
    }

    /** Until nobody reads any more. */
    private void pour(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(status, 0);
        while (true) {
            exchange.getResponseBody().write(new byte[1000]);
        }
    }

    @Override
    protected void down() {
        gateway.stop(0);
    }

    /** A text has no id: its mobile stands for it. */
    @Override
    protected List<String> received() {
        return bodies.stream()
                .map(body -> body.replaceAll("(?s).*\"to\":\"(\\d+)\".*", "$1"))
                .toList();
    }

    @Override
    protected String target(int number) {
        return "139%08d".formatted(number);
    }

    @Test
    void whatIsTypedIntoATextCannotBreakOutOfTheBody() {
        put(text("1", "他说\"好\"\n{mobile}\\"));
        dispatch();
        assertThat(bodies.get(0))
                .isEqualTo("{\"to\":\"13900000001\",\"content\":\"【湖北外贸服务】他说\\\"好\\\"\\n{mobile}\\\\\"}");
    }

    @Test
    void aFormIsWrittenAsAForm() {
        use(carrier("m={mobile}&c={text}", Map.of("Content-Type", "application/x-www-form-urlencoded")));
        put(text("1", "a&b=c 好"));
        dispatch();
        assertThat(bodies.get(0)).isEqualTo("m=13900000001&c=a%26b%3Dc+%E5%A5%BD");
    }

    @Test
    void aGatewayThatAnswersYesAndMeansNoIsAskedAgain() {
        answer = "{\"code\":1,\"message\":\"余额不足\"}";
        put("1", target(1));
        dispatch();
        assertThat(states()).containsExactly("WAITING");
        assertThat(problem()).isEqualTo("短信网关的答复不表示成功");
    }

    @Test
    void aGatewayThatFailsIsAskedAgain() {
        status = 500;
        put("1", target(1));
        dispatch();
        assertThat(problem()).isEqualTo("短信网关答复 500");
        status = 200;
        clock.set(next());
        dispatch();
        assertThat(states()).containsExactly("SENT");
    }

    @ParameterizedTest
    @EnumSource(
            value = Manner.class,
            names = {"NEVER", "HALF", "ENDLESS"})
    void aGatewayThatHangsOrNeverEndsHoldsNothingUp(Manner other) {
        manner = other;
        put("1", target(1));
        dispatch();
        assertThat(states()).containsExactly("WAITING");
        assertThat(problem()).startsWith("短信网关");
    }

    @Test
    void whatWasDueInTheEveningAndMissedItWaitsForTheMorning() {
        clock.set(Instant.parse("2026-03-02T12:59:00Z"));
        put("1", target(1));
        clock.pass(Duration.ofHours(2));
        dispatch();
        assertThat(received()).isEmpty();
        clock.set(Instant.parse("2026-03-03T00:00:00Z"));
        dispatch();
        assertThat(received()).hasSize(1);
    }

    @Test
    void neitherMobileNorTextNorKeyStandsInALog(CapturedOutput log) {
        status = 500;
        answer = "13900000001 PX1";
        put("1", target(1));
        dispatch();
        assertThat(log.getAll()).doesNotContain("13900000001", "PX1", "gateway-secret");
        assertThat(problem()).doesNotContain("13900000001");
    }

    @Test
    void atNightATextWaitsForTheMorning() {
        clock.set(Instant.parse("2026-03-02T13:00:00Z"));
        put("1", target(1));
        dispatch();
        assertThat(received()).isEmpty();
        assertThat(next()).isEqualTo(Instant.parse("2026-03-03T00:00:00Z"));
        clock.set(next());
        dispatch();
        assertThat(received()).hasSize(1);
    }

    @Test
    void beforeEightItWaitsForEight() {
        clock.set(Instant.parse("2026-03-01T23:59:59Z"));
        put("1", target(1));
        assertThat(next()).isEqualTo(Instant.parse("2026-03-02T00:00:00Z"));
    }

    @Test
    void aCodeGoesOutAtNightToo() {
        clock.set(Instant.parse("2026-03-02T16:00:00Z"));
        put(text("1", "验证码 837261").secretUntil(clock.instant().plusSeconds(600)));
        dispatch();
        assertThat(received()).hasSize(1);
    }

    @Test
    void aFailureInTheEveningIsTriedAgainInTheMorning() {
        clock.set(Instant.parse("2026-03-02T12:59:30Z"));
        status = 500;
        put("1", target(1));
        dispatch();
        assertThat(next()).isEqualTo(Instant.parse("2026-03-03T00:00:00Z"));
    }

    private Parcel text(String key, String text) {
        return Parcel.of(cn.hubei.trade.delivery.Channel.SMS, key, target(1), "题", text);
    }
}
