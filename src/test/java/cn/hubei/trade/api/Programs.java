package cn.hubei.trade.api;

import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.SecondNode;
import cn.hubei.trade.api.key.ApiKey.KeyOwner;
import cn.hubei.trade.api.key.KeysForTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs that call the 开放接口: with a key of a partner or of an organization, or with none. */
@TestConfiguration(proxyBeanMethods = false)
public class Programs {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    private KeysForTests keys;

    @Autowired
    private JdbcClient db;

    /** What came back. */
    public record Reply(int status, JsonNode body, HttpResponse<String> whole) {

        public String header(String name) {
            return whole.headers().firstValue(name).orElse("");
        }

        public List<JsonNode> items() {
            return new ArrayList<>(body.get("items").values());
        }
    }

    /** Somebody's program. */
    public record Program(int port, String key) {

        public Reply get(String path, String... headers) {
            return send(HttpRequest.newBuilder(address(path)).GET(), headers);
        }

        public Reply post(String path, String body, String... headers) {
            return send(
                    HttpRequest.newBuilder(address(path))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(body)),
                    headers);
        }

        private URI address(String path) {
            return URI.create("http://127.0.0.1:" + SecondNode.next(port) + path);
        }

        private Reply send(HttpRequest.Builder request, String... headers) {
            if (!key.isEmpty()) {
                request.header("Authorization", "Bearer " + key);
            }
            if (headers.length > 0) {
                request.headers(headers);
            }
            try {
                var answer = HTTP.send(request.build(), BodyHandlers.ofString());
                var json = answer.body().startsWith("{") ? JSON.readTree(answer.body()) : JSON.createObjectNode();
                return new Reply(answer.statusCode(), json, answer);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    public static Program ofNobody(int port) {
        return new Program(port, "");
    }

    public Program of(int port, Actor actor, ApiScope... scopes) {
        return new Program(port, keys.make(KeyOwner.organization(actor.organization()), actor.account(), "", scopes));
    }

    public Program ofPartner(int port, String region, long operator, ApiScope... scopes) {
        return new Program(port, keys.make(KeyOwner.partner(partner(region, operator)), operator, "", scopes));
    }

    public long partner(String region, long operator) {
        var number = NEXT.incrementAndGet();
        db.sql("""
                        insert into partner (name, credit_code, purpose, legal_basis, contact, phone, region_prefix,
                          created_at, created_by, form_key, version)
                        values (:name, :code, '核验备案', '合作协议', '李行', '027-87654321', :region, current_timestamp, :by, :key, 0)
                        """)
                .param("name", "合作银行" + number)
                .param("code", "91420000BANK" + "%06d".formatted(number))
                .param("region", region)
                .param("by", operator)
                .param("key", UUID.randomUUID())
                .update();
        return db.sql("select max(id) from partner").query(Long.class).single();
    }
}
