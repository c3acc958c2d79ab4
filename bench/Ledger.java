import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;

/**
 * What each client meant to do and what it was told; an intent is on the disk before its request leaves.
 * Each line: at, event, kind, key, target, actor.
 */
final class Ledger implements AutoCloseable {

    /** Gives the answer's status, or fails where there is none. */
    interface Request {
        int send() throws Exception;
    }

    /** An application (submit, by its form key), a decision (decide) or an upload, at what, by whom. */
    record Intent(String kind, String key, String target, String actor) {}

    private final FileOutputStream file;

    Ledger(Path path) throws IOException {
        file = new FileOutputStream(path.toFile(), true);
    }

    /** @return whether there was an answer */
    boolean attempt(Intent intent, Request request) throws IOException {
        note("intent", intent);
        String outcome;
        try {
            outcome = outcome(request.send());
        } catch (Exception noAnswer) {
            outcome = "unknown";
        }
        note(outcome, intent);
        return !outcome.equals("unknown");
    }

    /**
     * A form that is shown again, a conflict, a rule: refused; so is the way to the sign-in (302), and nobody should be sent
     * there. A page of an outage says nothing of what was done.
     */
    private static String outcome(int status) {
        return switch (status) {
            case 303 -> "acknowledged";
            case 302 -> "signed-out";
            default -> status >= 500 ? "unknown" : "refused";
        };
    }

    synchronized void note(String event, Intent intent) throws IOException {
        var line = String.join(
                "\t",
                String.valueOf(System.currentTimeMillis()),
                event,
                intent.kind(),
                intent.key(),
                intent.target(),
                intent.actor());
        file.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        file.getFD().sync();
    }

    /** What nobody knows the outcome of, in the order in which it was meant. */
    static Collection<Intent> unknown(Path path) throws IOException {
        var unknown = new LinkedHashMap<String, Intent>();
        for (var line : Files.readAllLines(path)) {
            var parts = line.split("\t");
            var what = parts[2] + parts[3];
            switch (parts[1]) {
                case "intent" -> unknown.put(what, new Intent(parts[2], parts[3], parts[4], parts[5]));
                case "acknowledged", "refused", "signed-out" -> unknown.remove(what);
                default -> {}
            }
        }
        return unknown.values();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
