package cn.hubei.trade.api.resource;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.api.Programs;
import cn.hubei.trade.api.Programs.Program;
import cn.hubei.trade.offering.Offerings;
import cn.hubei.trade.offering.publishing.Publishing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Whoever keeps a copy by asking for changes ends with what the database has. */
@DatabaseTest
class SyncTest {

    private static final int CHANGES = 200;
    private static final int AT_ONCE = 4;

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private Publishing publishing;

    @Autowired
    private Offerings offerings;

    @Autowired
    private JdbcClient db;

    /** Held by each change while it lasts. */
    private final ReadWriteLock begun = new ReentrantReadWriteLock(true);

    private final Map<Long, JsonNode> copy = new ConcurrentHashMap<>();
    private String since = "2020-01-01T00:00:00+08:00";

    @Test
    void aCopyEndsEqualToTheDatabaseWhateverChangesMeanwhile() throws Exception {
        var provider = scene.provider();
        var all = IntStream.range(0, 12)
                .mapToObj(i -> scene.training(provider, "培训" + i, 50))
                .toList();
        var reader = Programs.ofNobody(port);
        var changing = new AtomicBoolean(true);
        var pool = Executors.newFixedThreadPool(AT_ONCE + 1);
        try {
            var copying = pool.submit(() -> {
                while (changing.get()) {
                    timePasses();
                    follow(reader);
                }
            });
            var changers = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> pool.submit(() -> change(provider, all, new Random(i))))
                    .toList();
            for (var changer : changers) {
                changer.get(2, TimeUnit.MINUTES);
            }
            changing.set(false);
            copying.get(1, TimeUnit.MINUTES);
        } finally {
            pool.shutdownNow();
        }
        timePasses();
        follow(reader);
        assertThat(ofProvider(copy, provider)).isEqualTo(ofProvider(onPortal(reader, provider), provider));
    }

    /**
     * Moves all changes so far into the past, with their order kept: as if three minutes had gone by, in which whatever was
     * begun has ended.
     */
    private void timePasses() {
        begun.writeLock().lock();
        try {
            moveIntoThePast();
        } finally {
            begun.writeLock().unlock();
        }
    }

    private void moveIntoThePast() {
        db.sql("update offering set changed_at = changed_at - interval '3' minute")
                .update();
    }

    private void change(Actor provider, List<Long> all, Random random) {
        for (int i = 0; i < CHANGES / AT_ONCE; i++) {
            var id = all.get(random.nextInt(all.size()));
            begun.readLock().lock();
            try {
                switch (random.nextInt(3)) {
                    case 0 -> publishing.takeDown(id, provider.organization(), version(id));
                    case 1 -> publishing.publish(id, provider.organization(), version(id), provider.account());
                    default -> scene.application(scene.enterprise(), id);
                }
            } catch (RuntimeException otherWasFirst) {
                // Two at once: one of them is told so.
            } finally {
                begun.readLock().unlock();
            }
        }
    }

    private long version(long id) {
        return offerings.findById(id).orElseThrow().version();
    }

    private void follow(Program reader) {
        var path = "/api/v1/offerings?limit=5&changedSince=" + URLEncoder.encode(since, StandardCharsets.UTF_8);
        while (path != null) {
            var page = reader.get(path);
            assertThat(page.status()).isEqualTo(200);
            page.items().forEach(this::keep);
            path = page.body().get("next").isNull()
                    ? null
                    : page.body().get("next").asString();
        }
    }

    private void keep(JsonNode item) {
        since = item.get("changedAt").asString();
        if (item.get("state").asString().equals("WITHDRAWN")) {
            copy.remove(item.get("id").asLong());
        } else {
            copy.put(item.get("id").asLong(), item);
        }
    }

    private static Map<Long, JsonNode> onPortal(Program reader, Actor provider) {
        var all = new TreeMap<Long, JsonNode>();
        reader.get("/api/v1/offerings?limit=200&provider=" + provider.creditCode())
                .items()
                .forEach(item -> all.put(item.get("id").asLong(), item));
        return all;
    }

    /** Without what goes by the clock. */
    private static Map<Long, String> ofProvider(Map<Long, JsonNode> items, Actor provider) {
        var own = new TreeMap<Long, String>();
        items.forEach((id, item) -> {
            if (item.get("provider").get("creditCode").asString().equals(provider.creditCode())) {
                own.put(
                        id,
                        item.get("title").asString() + " " + item.get("seatsLeft") + " " + item.get("state") + " "
                                + item.get("publishedAt"));
            }
        });
        return own;
    }
}
