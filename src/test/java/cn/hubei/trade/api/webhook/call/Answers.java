package cn.hubei.trade.api.webhook.call;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A receiver that answers what a test says, and keeps what it got. */
public final class Answers {

    private static final List<String> LOOPBACK = List.of("127.0.0.0/8");

    private final List<Taken> calls = new CopyOnWriteArrayList<>();
    private final Calling calling;
    private @Nullable HttpServer server;
    private int port;
    private volatile int status = 200;
    private volatile List<String> header = List.of();

    /** A call as it came. */
    public record Taken(Map<String, List<String>> headers, String body) {}

    public Answers() {
        var settings = new WebhookSettings(LOOPBACK, true, Duration.ofSeconds(5));
        var names = new AllowedNames(InetAddress::getAllByName, new Addresses(LOOPBACK));
        // Signs with the right time, which the published library wants.
        calling = new Calling(CallConfiguration.client(settings, names), settings.deadline(), Clock.systemUTC());
    }

    /** On the same port as before. */
    public void up() throws IOException {
        var listening = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        port = listening.getAddress().getPort();
        listening.createContext("/", this::take);
        listening.setExecutor(Executors.newCachedThreadPool());
        listening.start();
        server = listening;
    }

    public void down() {
        Objects.requireNonNull(server).stop(0);
    }

    public Calling calling() {
        return calling;
    }

    public String url() {
        return "http://127.0.0.1:" + port + "/hooks";
    }

    public void answer(int answered, String... headerAndValue) {
        status = answered;
        header = List.of(headerAndValue);
    }

    public void forget() {
        calls.clear();
    }

    public Taken first() {
        return calls.get(0);
    }

    public List<String> ids() {
        return calls.stream()
                .map(call -> call.headers().get("Webhook-id").get(0))
                .toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(new Taken(Map.copyOf(exchange.getRequestHeaders()), body));
        if (!header.isEmpty()) {
            exchange.getResponseHeaders().add(header.get(0), header.get(1));
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
