package cn.hubei.trade.account.signon;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.util.UriComponentsBuilder;

/** As provinces speak: JSON of their own shape, errors with status 200, the token in the query. */
final class ProvinceProvider {

    /** Of each user the JSON that is told of it. */
    static final Map<String, String> USERS = new ConcurrentHashMap<>();

    private static final String SECRET = "the-secret-of-the-province";

    private final Map<String, String> codes = new ConcurrentHashMap<>();

    private ProvinceProvider() {}

    static String start() {
        try {
            var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            var provider = new ProvinceProvider();
            server.createContext("/authorize", provider::authorize);
            server.createContext("/token", provider::token);
            server.createContext("/user", provider::user);
            server.start();
            return "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As a site would write them. */
    static Map<String, String> settings(String id, String label, String address) {
        var settings = new HashMap<String, String>();
        Map.ofEntries(
                        Map.entry("label", label),
                        Map.entry("type", "oauth2"),
                        Map.entry("issuer", address),
                        Map.entry("client-id", id),
                        Map.entry("client-secret", SECRET),
                        Map.entry("base-url", Providers.BASE),
                        Map.entry("subject", "/data/id"),
                        Map.entry("facts.credit-code", "/data/enterprise/uscc"),
                        Map.entry("facts.name", "/data/enterprise/name"),
                        Map.entry("addresses.authorize", address + "/authorize"),
                        Map.entry("addresses.token", address + "/token"),
                        Map.entry("addresses.userinfo", address + "/user"),
                        Map.entry("addresses.access-token", "/data/token"),
                        Map.entry("addresses.token-in-query", "true"))
                .forEach((name, value) -> settings.put("platform.sign-on." + id + "." + name, value));
        return settings;
    }

    private void authorize(HttpExchange call) throws IOException {
        var code = UUID.randomUUID().toString();
        codes.put(code, query(call, "user"));
        call.getResponseHeaders()
                .add("Location", query(call, "redirect_uri") + "?code=" + code + "&state=" + query(call, "state"));
        call.sendResponseHeaders(302, -1);
    }

    private void token(HttpExchange call) throws IOException {
        var form = UriComponentsBuilder.newInstance()
                .query(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
                .build()
                .getQueryParams();
        var user = codes.remove(form.getFirst("code"));
        var right = user != null && SECRET.equals(form.getFirst("client_secret"));
        answer(
                call,
                right ? "{\"code\":0,\"data\":{\"token\":\"" + user + "\"}}" : "{\"code\":40001,\"msg\":\"授权码无效\"}");
    }

    private void user(HttpExchange call) throws IOException {
        answer(call, "{\"data\":" + USERS.get(query(call, "access_token")) + "}");
    }

    private static String query(HttpExchange call, String name) {
        return UriComponentsBuilder.fromUri(call.getRequestURI())
                .build()
                .getQueryParams()
                .getFirst(name);
    }

    private static void answer(HttpExchange call, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json;charset=UTF-8");
        call.sendResponseHeaders(200, body.length);
        call.getResponseBody().write(body);
        call.close();
    }
}
