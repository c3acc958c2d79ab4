import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Two hundred at work on the running platform while something fails, each with a session of its own: enterprises apply,
 * a provider's people decide and upload.
 * run BASE LEDGER SECONDS TRAININGS DECISIONS EVIDENCE_OF | replay BASE LEDGER | prepare BASE TRAININGS
 */
public class Faults {

    private static final int TRADERS = 180;
    private static final int DECIDERS = 12;
    private static final int UPLOADERS = 8;

    private final Ledger ledger;
    private final long end;

    private Faults(Ledger ledger, int seconds) {
        this.ledger = ledger;
        this.end = System.currentTimeMillis() + seconds * 1000L;
    }

    public static void main(String[] arguments) throws Exception {
        var base = arguments[1];
        switch (arguments[0]) {
            case "prepare" -> prepare(base, Files.readAllLines(Path.of(arguments[2])));
            case "replay" -> replay(base, Path.of(arguments[2]));
            case "run" -> run(base, arguments);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Applications that the deciders then find waiting. */
    private static void prepare(String base, List<String> trainings) throws Exception {
        var traders = Actor.traders(base, 50);
        for (int i = 0; i < trainings.size(); i++) {
            for (int j = 0; j < 10; j++) {
                traders.get((i * 10 + j) % traders.size())
                        .submit(trainings.get(i), UUID.randomUUID().toString());
            }
        }
    }

    private static void run(String base, String[] arguments) throws Exception {
        var traders = Actor.traders(base, TRADERS);
        var providers = Stream.generate(() -> Actor.of(base, "provider"))
                .limit(DECIDERS + UPLOADERS)
                .toList();
        var trainings = Files.readAllLines(Path.of(arguments[4]));
        var decisions = Files.readAllLines(Path.of(arguments[5]));
        var threads = Executors.newFixedThreadPool(TRADERS + DECIDERS + UPLOADERS);
        try (var ledger = new Ledger(Path.of(arguments[2]))) {
            System.out.println("working");
            var work = new Faults(ledger, Integer.parseInt(arguments[3]));
            var nextDecision = new AtomicInteger();
            traders.forEach(trader -> threads.submit(() -> work.apply(trader, trainings)));
            providers.subList(0, DECIDERS)
                    .forEach(decider -> threads.submit(() -> work.decide(decider, decisions, nextDecision)));
            providers.subList(DECIDERS, DECIDERS + UPLOADERS)
                    .forEach(uploader -> threads.submit(() -> work.upload(uploader, arguments[6])));
            threads.shutdown();
            threads.awaitTermination(3, TimeUnit.MINUTES);
        }
    }

    private Void apply(Actor trader, List<String> trainings) throws IOException {
        var next = ThreadLocalRandom.current().nextInt(trainings.size());
        for (; goesOn(); next += 7) {
            Actor.pause(4000);
            var key = UUID.randomUUID().toString();
            var training = trainings.get(next % trainings.size());
            attempt("submit", key, training, trader, () -> trader.submit(training, key));
        }
        return null;
    }

    private Void decide(Actor decider, List<String> decisions, AtomicInteger nextDecision) throws IOException {
        while (goesOn()) {
            Actor.pause(8000);
            var next = nextDecision.getAndIncrement();
            if (next < decisions.size()) {
                var parts = decisions.get(next).split("\\|");
                attempt("decide", parts[0], parts[1], decider, () -> decider.approve(parts[0], parts[1]));
            }
        }
        return null;
    }

    private Void upload(Actor uploader, String training) throws IOException {
        var picture = picture();
        while (goesOn()) {
            Actor.pause(2000);
            var name = UUID.randomUUID() + ".png";
            attempt("upload", name, training, uploader, () -> uploader.upload(training, name, picture));
        }
        return null;
    }

    private boolean goesOn() {
        return System.currentTimeMillis() < end;
    }

    private void attempt(String kind, String key, String target, Actor actor, Ledger.Request request)
            throws IOException {
        if (!ledger.attempt(new Ledger.Intent(kind, key, target, actor.name()), request)) {
            Actor.pause(3000);
        }
    }

    /** What is unknown is sent once more, as a person would who saw no answer; an upload is looked for instead. */
    private static void replay(String base, Path path) throws Exception {
        var actors = new LinkedHashMap<String, Actor>();
        try (var ledger = new Ledger(path)) {
            for (var intent : Ledger.unknown(path)) {
                if (!intent.kind().equals("upload")) {
                    var actor = actors.computeIfAbsent(intent.actor(), name -> Actor.of(base, name));
                    var status = intent.kind().equals("submit")
                            ? actor.submit(intent.target(), intent.key())
                            : actor.approve(intent.key(), intent.target());
                    ledger.note("replayed-" + status, intent);
                }
            }
        }
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
