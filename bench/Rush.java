import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;

/**
 * Registration opens: within so many seconds all enterprises come, open the form, fill it in for two to five seconds, and
 * apply for one booth. They come evenly; then, at another exhibition, twice as densely at the beginning and ever fewer.
 * Nobody waits for anybody: who comes comes, however slow the platform is by then.
 * BASE ENTERPRISES SECONDS EXHIBITION_TO_WARM_UP EXHIBITION_EVENLY EXHIBITION_EARLY
 */
public class Rush {

    private static final Pattern ALERT = Pattern.compile("class=\"alert alert-(?:warning|danger)[^>]*>(.*?)</div>", Pattern.DOTALL);
    private static final Pattern FORM_KEY = Pattern.compile("name=\"formKey\" value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private record Came(double formMs, double submitMs, String outcome) {}

    public static void main(String[] arguments) throws Exception {
        var base = arguments[0];
        var number = Integer.parseInt(arguments[1]);
        var seconds = Integer.parseInt(arguments[2]);
        var begun = System.nanoTime();
        var traders = signedIn(base, number);
        System.out.printf("%d enterprises signed in within %.0f s.%n", number, (System.nanoTime() - begun) / 1e9);
        warmUp(traders, form(arguments[3]));
        report("evenly", all(traders, form(arguments[4]), seconds, drawn -> drawn));
        report("early", all(traders, form(arguments[5]), seconds, drawn -> 1 - Math.sqrt(1 - drawn)));
        System.exit(0);
    }

    private static String form(String exhibition) {
        return "/console/open-exhibitions/" + exhibition + "/application";
    }

    private static List<Drive> signedIn(String base, int number) throws Exception {
        var traders = new Drive[number];
        each(number, i -> traders[i] = new Drive(base).signIn("trader" + i));
        return List.of(traders);
    }

    private interface Step {
        void take(int number) throws Exception;
    }

    private static void each(int number, Step step) throws Exception {
        var next = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(4);
        var work = new ArrayList<Future<?>>();
        for (int thread = 0; thread < 4; thread++) {
            work.add(threads.submit(() -> {
                for (int i = next.getAndIncrement(); i < number; i = next.getAndIncrement()) {
                    step.take(i);
                }
                return null;
            }));
        }
        for (var one : work) {
            one.get();
        }
        threads.shutdown();
    }

    /** The day before all of them applied elsewhere, one after the other: the nodes have not just been started. */
    private static void warmUp(List<Drive> traders, String path) throws Exception {
        each(traders.size(), i -> apply(traders.get(i), path, 1));
    }

    private static List<Came> all(List<Drive> traders, String path, int seconds, DoubleUnaryOperator arrival) throws Exception {
        var random = new Random(2026);
        var timer = Executors.newScheduledThreadPool(1);
        var people = Executors.newCachedThreadPool();
        var came = new ArrayList<CompletableFuture<Came>>();
        for (var trader : traders) {
            var at = (long) (1e9 * seconds * arrival.applyAsDouble(random.nextDouble()));
            var thinking = 2000 + random.nextInt(3000);
            var one = new CompletableFuture<Came>();
            came.add(one);
            timer.schedule(() -> people.execute(() -> one.complete(apply(trader, path, thinking))), at, TimeUnit.NANOSECONDS);
        }
        var all = new ArrayList<Came>();
        for (var one : came) {
            all.add(one.get(3, TimeUnit.MINUTES));
        }
        return all;
    }

    private static Came apply(Drive trader, String path, int thinking) {
        var formMs = Double.NaN;
        try {
            var begun = System.nanoTime();
            var form = trader.get(path);
            formMs = since(begun);
            var key = FORM_KEY.matcher(form.body());
            if (form.statusCode() != 200 || !form.body().contains("提交申请") || !key.find()) {
                return new Came(formMs, Double.NaN, "told before: " + said(form));
            }
            Thread.sleep(thinking);
            begun = System.nanoTime();
            var answer = trader.submit(
                    path, "_csrf", Drive.find(TOKEN, form.body()), "contact", "王芳", "phone", "13900139000", "products", "汽车零部件",
                    "booths", "1", "formKey", key.group(1));
            var outcome = answer.statusCode() == 303 ? "acknowledged" : "told after: " + said(answer);
            return new Came(formMs, since(begun), outcome);
        } catch (Exception noAnswer) {
            return new Came(formMs, Double.NaN, "no answer");
        }
    }

    /** The sentence that the page says; without one, its status. */
    private static String said(HttpResponse<String> page) {
        var alert = ALERT.matcher(page.body());
        return alert.find() ? alert.group(1).replaceAll("<[^>]*>", "").strip().replaceAll("\\s+", " ") : "nothing, " + page.statusCode();
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }

    private static void report(String shape, List<Came> came) {
        Map<String, Integer> outcomes = new TreeMap<>();
        came.forEach(one -> outcomes.merge(one.outcome(), 1, Integer::sum));
        System.out.println();
        System.out.println("| they come " + shape + " | number | median ms | 95 % ms | slowest ms |");
        System.out.println("| --- | ---: | ---: | ---: | ---: |");
        row("form opened", came.stream().mapToDouble(Came::formMs).toArray());
        row("applied", came.stream().mapToDouble(Came::submitMs).toArray());
        System.out.println();
        outcomes.forEach((outcome, times) -> System.out.println(outcome + ": " + times));
        var silent = outcomes.entrySet().stream()
                .filter(one -> one.getKey().contains("no answer") || one.getKey().contains("nothing, "))
                .mapToInt(Map.Entry::getValue)
                .sum();
        System.out.println("without an answer or a reason: " + silent);
        System.out.println("acknowledged, " + shape + ": " + outcomes.getOrDefault("acknowledged", 0));
    }

    private static void row(String name, double[] times) {
        var sorted = Arrays.stream(times).filter(time -> !Double.isNaN(time)).sorted().toArray();
        if (sorted.length > 0) {
            System.out.printf(
                    "| %s | %d | %.0f | %.0f | %.0f |%n",
                    name, sorted.length, sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], sorted[sorted.length - 1]);
        }
    }
}
