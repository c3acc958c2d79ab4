package cn.hubei.trade.offering;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Kinds;
import cn.hubei.trade.Moves;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.offering.kind.OfferingState;
import cn.hubei.trade.offering.publishing.Publishing;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is on offer is what counting would give, for each provider and each department. */
@DatabaseTest
class OnOfferTotalsTest {

    private static final List<String> DEPARTMENTS = List.of("420100", "420111", "420902", "429004", "420000");

    @Autowired
    private Scene scene;

    @Autowired
    private Offerings offerings;

    @Autowired
    private Publishing publishing;

    @Autowired
    private OnOfferCounting counting;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient db;

    @Test
    void afterAnyHistoryOfPublishingAndMovesTheNumbersAreWhatCountingGives() {
        counting.recount();
        var random = new Random(20261128);
        var providers = IntStream.range(0, 2).mapToObj(i -> scene.provider()).toList();
        var drafts = providers.stream()
                .flatMap(provider -> Stream.of(
                        scene.published(Kinds.SERVICE, provider, "在架", null),
                        scene.draft(Kinds.TRAINING, provider, "在架", null),
                        scene.draft(Kinds.EXHIBITION, provider, "在架", null)))
                .toList();
        for (int step = 0; step < 60; step++) {
            turn(drafts.get(random.nextInt(drafts.size())));
            if (step % 4 == 3) {
                move(providers.get(random.nextInt(2)), DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size())));
            }
        }
        assertThat(rows("on_offer_total where offerings <> 0")).isNotEmpty().isEqualTo(rows("on_offer_count"));
    }

    @Test
    void publishingAndMovesAtOnceLoseNothing() throws Exception {
        counting.recount();
        var provider = scene.provider();
        var drafts = IntStream.range(0, 8)
                .mapToObj(i -> scene.draft(provider, "同时" + i, null))
                .toList();
        var work = Stream.concat(
                        drafts.stream().<Callable<Object>>map(id -> () -> turn(id)),
                        DEPARTMENTS.stream().<Callable<Object>>map(to -> () -> move(provider, to)))
                .toList();
        atOnce(work);
        assertThat(rows("on_offer_total where offerings <> 0")).isEqualTo(rows("on_offer_count"));
    }

    @Test
    void providersThatChangePlacesAtOnceDoNotWaitForEachOther() throws Exception {
        counting.recount();
        var work = Stream.of(List.of("420111", "420902"), List.of("420902", "420111"))
                .<Callable<Object>>map(places -> {
                    var provider = scene.provider();
                    scene.published(Kinds.SERVICE, provider, "换地", null);
                    scene.published(Kinds.TRAINING, provider, "换地", null);
                    return () -> {
                        for (int i = 0; i < 40; i++) {
                            move(provider, places.get(i % 2));
                        }
                        return provider;
                    };
                })
                .toList();
        atOnce(work);
        assertThat(rows("on_offer_total where offerings <> 0")).isEqualTo(rows("on_offer_count"));
    }

    private static void atOnce(List<Callable<Object>> work) throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    /** Onto the portal, or off it. */
    private Object turn(long id) {
        var offering = offerings.findById(id).orElseThrow();
        if (offering.state() == OfferingState.PUBLISHED) {
            publishing.takeDown(id, offering.providerId(), offering.version());
        } else if (!offering.kind().isReviewed()) {
            publishing.publish(id, offering.providerId(), offering.version(), account(offering.providerId()));
        }
        return id;
    }

    private Object move(Actor provider, String to) {
        new Moves(db, events, transactions).move(provider.organization(), to);
        return to;
    }

    private long account(long provider) {
        return db.sql("select min(id) from account where organization_id = :id")
                .param("id", provider)
                .query(Long.class)
                .single();
    }

    private List<String> rows(String from) {
        return db
                .sql("select scope, published_in, kind, category, offerings from " + from)
                .query()
                .listOfRows()
                .stream()
                .map(row -> row.values().toString())
                .sorted()
                .toList();
    }
}
