import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/**
 * Works on the running platform as fifty enterprises and one provider while something fails, and keeps a ledger: the
 * intent is on the disk before the request leaves, then whether it was acknowledged, refused, or is unknown.
 * run BASE LEDGER SECONDS TRAININGS DECISIONS EVIDENCE_OF | race BASE LEDGER TRAININGS DECISIONS | replay BASE LEDGER |
 * prepare BASE TRAININGS
 */
public class Faults {

    private static final int TRADERS = 50;
    private static final int DECIDERS = 4;
    private static final int UPLOADERS = 3;

    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "prepare" -> prepare(arguments[1], Files.readAllLines(Path.of(arguments[2])));
            case "run" -> run(arguments);
            case "race" -> race(arguments);
            case "replay" -> replay(arguments[1], Path.of(arguments[2]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Each line: at, event, kind, key, target, actor. */
    private static final class Ledger implements AutoCloseable {

        private final FileOutputStream file;

        Ledger(Path path) throws IOException {
            file = new FileOutputStream(path.toFile(), true);
        }

        synchronized void note(String event, String kind, String key, String target, String actor) throws IOException {
            file.write(String.join("\t", String.valueOf(System.currentTimeMillis()), event, kind, key, target, actor + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            file.getFD().sync();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    private interface Request {
        int send() throws Exception;
    }

    /** Whoever is signed in, with the token of its forms. */
    private record Actor(String name, Drive drive, String token) {

        static Actor of(String base, String name) throws Exception {
            for (int tries = 1; ; tries++) {
                try {
                    var drive = new Drive(base).signIn(name);
                    return new Actor(name, drive, drive.token("/account"));
                } catch (IOException | IllegalStateException notYet) {
                    if (tries == 5) {
                        throw notYet;
                    }
                    Thread.sleep(2000);
                }
            }
        }

        int submit(String training, String key) throws Exception {
            return drive.post(
                    "/console/open-trainings/" + training + "/application", "_csrf", token, "contact", "王芳", "phone",
                    "13900139000", "participantName", "王芳", "participantPhone", "13900139000", "formKey", key);
        }

        int approve(String application, String version) throws Exception {
            return drive.post(
                    "/console/training-applications/" + application + "/decision", "_csrf", token, "version", version,
                    "outcome", "APPROVED", "reason", "");
        }
    }

    /** Applications that the deciders then find waiting. */
    private static void prepare(String base, List<String> trainings) throws Exception {
        var traders = traders(base);
        for (int i = 0; i < trainings.size(); i++) {
            for (int j = 0; j < 10; j++) {
                traders.get((i * 10 + j) % TRADERS).submit(trainings.get(i), UUID.randomUUID().toString());
            }
        }
    }

    private static void run(String[] arguments) throws Exception {
        var base = arguments[1];
        var traders = traders(base);
        var provider = Actor.of(base, "provider");
        var trainings = Files.readAllLines(Path.of(arguments[4]));
        var decisions = Files.readAllLines(Path.of(arguments[5]));
        var threads = Executors.newFixedThreadPool(TRADERS + DECIDERS + UPLOADERS);
        var end = System.currentTimeMillis() + Integer.parseInt(arguments[3]) * 1000L;
        var nextDecision = new AtomicInteger();
        try (var ledger = new Ledger(Path.of(arguments[2]))) {
            System.out.println("working");
            for (int i = 0; i < TRADERS; i++) {
                var trader = traders.get(i);
                var nextTraining = new AtomicInteger(ThreadLocalRandom.current().nextInt(trainings.size()));
                threads.submit(() -> until(end, () -> {
                    var key = UUID.randomUUID().toString();
                    var training = trainings.get(nextTraining.getAndAdd(7) % trainings.size());
                    attempt(ledger, "submit", key, training, trader.name(), () -> trader.submit(training, key));
                    pause(400);
                }));
            }
            for (int i = 0; i < DECIDERS; i++) {
                threads.submit(() -> until(end, () -> {
                    var next = nextDecision.getAndIncrement();
                    if (next < decisions.size()) {
                        var parts = decisions.get(next).split("\\|");
                        attempt(ledger, "decide", parts[0], parts[1], "provider", () -> provider.approve(parts[0], parts[1]));
                    }
                    pause(150);
                }));
            }
            var picture = picture();
            for (int i = 0; i < UPLOADERS; i++) {
                threads.submit(() -> until(end, () -> {
                    var name = UUID.randomUUID() + ".png";
                    attempt(
                            ledger, "upload", name, arguments[6], "provider",
                            () -> provider.drive()
                                    .upload("/console/training-evidence/" + arguments[6], provider.token(), name, picture));
                    pause(150);
                }));
            }
            threads.shutdown();
            threads.awaitTermination(3, java.util.concurrent.TimeUnit.MINUTES);
        }
    }

    /**
     * Everybody at once: for the last seat of a training (the first half of them), with one form sent ten times by each (the
     * second half), and all on one decision.
     */
    private static void race(String[] arguments) throws Exception {
        var traders = traders(arguments[1]);
        var provider = Actor.of(arguments[1], "provider");
        var trainings = Files.readAllLines(Path.of(arguments[3]));
        try (var ledger = new Ledger(Path.of(arguments[2]))) {
            for (var training : trainings.subList(0, trainings.size() / 2)) {
                atOnce(i -> {
                    var key = UUID.randomUUID().toString();
                    attempt(ledger, "submit", key, training, traders.get(i).name(), () -> traders.get(i).submit(training, key));
                });
            }
            for (var training : trainings.subList(trainings.size() / 2, trainings.size())) {
                var keys = new ArrayList<String>();
                for (int i = 0; i < TRADERS / 10; i++) {
                    keys.add(UUID.randomUUID().toString());
                }
                atOnce(i -> {
                    var trader = traders.get(i / 10);
                    var key = keys.get(i / 10);
                    attempt(ledger, "submit", key, training, trader.name(), () -> trader.submit(training, key));
                });
            }
            for (var line : Files.readAllLines(Path.of(arguments[4]))) {
                var parts = line.split("\\|");
                atOnce(i -> attempt(ledger, "decide", parts[0], parts[1], "provider", () -> provider.approve(parts[0], parts[1])));
            }
        }
    }

    private interface Racer {
        void run(int number) throws Exception;
    }

    private static void atOnce(Racer racer) throws Exception {
        var gate = new CyclicBarrier(TRADERS);
        var threads = Executors.newFixedThreadPool(TRADERS);
        var running = new ArrayList<Future<?>>();
        for (int i = 0; i < TRADERS; i++) {
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

    /** What is unknown is sent once more, as a person would who saw no answer; an upload is looked for instead. */
    private static void replay(String base, Path path) throws Exception {
        var unknown = new LinkedHashMap<String, String[]>();
        for (var line : Files.readAllLines(path)) {
            var parts = line.split("\t");
            var what = parts[2] + parts[3];
            switch (parts[1]) {
                case "intent" -> unknown.put(what, parts);
                case "acknowledged", "refused", "signed-out" -> unknown.remove(what);
                default -> {}
            }
        }
        var actors = new LinkedHashMap<String, Actor>();
        try (var ledger = new Ledger(path)) {
            for (var parts : unknown.values()) {
                if (parts[2].equals("upload")) {
                    continue;
                }
                if (!actors.containsKey(parts[5])) {
                    actors.put(parts[5], Actor.of(base, parts[5]));
                }
                var actor = actors.get(parts[5]);
                var status = parts[2].equals("submit")
                        ? actor.submit(parts[4], parts[3])
                        : actor.approve(parts[3], parts[4]);
                ledger.note("replayed-" + status, parts[2], parts[3], parts[4], parts[5]);
            }
        }
    }

    private static void attempt(Ledger ledger, String kind, String key, String target, String actor, Request request)
            throws IOException {
        ledger.note("intent", kind, key, target, actor);
        try {
            var status = request.send();
            ledger.note(outcome(status), kind, key, target, actor);
        } catch (Exception noAnswer) {
            ledger.note("unknown", kind, key, target, actor);
            backOff();
        }
    }

    /**
     * A form that is shown again, a conflict, a rule: refused; the way to the sign-in (302) too, and nobody should be sent there. A page of an outage says nothing
     * of what was done.
     */
    private static String outcome(int status) {
        if (status == 303) {
            return "acknowledged";
        }
        if (status == 302) {
            return "signed-out";
        }
        return status >= 500 ? "unknown" : "refused";
    }

    private interface Step {
        void take() throws Exception;
    }

    private static Void until(long end, Step step) throws Exception {
        while (System.currentTimeMillis() < end) {
            step.take();
        }
        return null;
    }

    private static void pause(int most) throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextInt(most / 2, most));
    }

    private static void backOff() {
        try {
            pause(3000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Actor> traders(String base) throws Exception {
        var traders = new ArrayList<Actor>();
        for (int i = 0; i < TRADERS; i++) {
            traders.add(Actor.of(base, "trader" + i));
        }
        return traders;
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
