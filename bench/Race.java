import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Fifty at once: for the last seat of a training (the first half of them), with one form sent ten times by each of five
 * (the second half), and all on one decision. BASE LEDGER TRAININGS DECISIONS
 */
public class Race {

    private static final int RACERS = 50;

    private final Ledger ledger;
    private final List<Actor> traders;
    private final Actor provider;

    private Race(String base, Ledger ledger) {
        this.ledger = ledger;
        this.traders = Actor.traders(base, RACERS);
        this.provider = Actor.of(base, "provider");
    }

    public static void main(String[] arguments) throws Exception {
        var trainings = Files.readAllLines(Path.of(arguments[2]));
        var half = trainings.size() / 2;
        try (var ledger = new Ledger(Path.of(arguments[1]))) {
            var race = new Race(arguments[0], ledger);
            for (var training : trainings.subList(0, half)) {
                race.forTheLastSeat(training);
            }
            for (var training : trainings.subList(half, trainings.size())) {
                race.withOneForm(training);
            }
            for (var waiting : Files.readAllLines(Path.of(arguments[3]))) {
                var parts = waiting.split("\\|");
                race.onOneDecision(parts[0], parts[1]);
            }
        }
    }

    private void forTheLastSeat(String training) throws Exception {
        atOnce(i -> submit(traders.get(i), training, UUID.randomUUID().toString()));
    }

    private void withOneForm(String training) throws Exception {
        var keys = Stream.generate(() -> UUID.randomUUID().toString()).limit(RACERS / 10).toList();
        atOnce(i -> submit(traders.get(i / 10), training, keys.get(i / 10)));
    }

    private void onOneDecision(String application, String version) throws Exception {
        var intent = new Ledger.Intent("decide", application, version, provider.name());
        atOnce(i -> ledger.attempt(intent, () -> provider.approve(application, version)));
    }

    private void submit(Actor trader, String training, String key) throws Exception {
        ledger.attempt(
                new Ledger.Intent("submit", key, training, trader.name()), () -> trader.submit(training, key));
    }

    private interface Racer {
        void run(int number) throws Exception;
    }

    private static void atOnce(Racer racer) throws Exception {
        var gate = new CyclicBarrier(RACERS);
        var threads = Executors.newFixedThreadPool(RACERS);
        var running = new ArrayList<Future<?>>();
        for (int i = 0; i < RACERS; i++) {
            var number = i;
            running.add(threads.submit(() -> {
                gate.await();
                racer.run(number);
                return null;
            }));
        }
        for (var one : running) {
            one.get();
        }
        threads.shutdown();
    }
}
