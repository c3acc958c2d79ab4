import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Drives the running platform as its users do and prints, for each page, the median and the 95th percentile in
 * milliseconds, and what a request costs the program and the database in processor time: java Drive.java BASE pages DEEP_KEY | submit IDS_FILE SECONDS | repeat LOGIN PATH TIMES |
 * export PATH.
 */
public class Drive {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CAPTCHA = Pattern.compile("name=\"captchaId\" value=\"([^\"]*)\"");
    /** Of each page, before any is measured: else its figure is that of Java's compiler. */
    private static final int WARM_UP = 400;
    private static final int AGAIN = 50;
    private static final int MEASURED = 200;
    private static final int TRADERS = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PASSWORD = "Hubei#2026";

    /** One for all users, as thousands of them would be too many; each keeps its own cookies. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String base;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    Drive(String base) {
        this.base = base;
    }

    public static void main(String[] arguments) throws Exception {
        switch (arguments[1]) {
            case "pages" -> pages(arguments[0], arguments[2]);
            case "submit" -> submit(arguments[0], Path.of(arguments[2]), Integer.parseInt(arguments[3]));
            case "repeat" -> repeat(arguments[0], arguments[2], arguments[3], Integer.parseInt(arguments[4]));
            case "export" -> export(arguments[0], arguments[2]);
            default -> throw new IllegalArgumentException(arguments[1]);
        }
    }

    private static void pages(String base, String deepKey) throws Exception {
        var visitor = new Drive(base);
        var provider = new Drive(base).signIn("provider");
        var enterprise = new Drive(base).signIn("enterprise");
        var officer = new Drive(base).signIn("officer");
        var deep = "page=5000&after=" + encoded(deepKey);
        var pages = List.of(
                new Page(visitor, "plain", "/register"),
                new Page(officer, "list", "/console/service-records"),
                new Page(officer, "list-filtered", "/console/service-records?state=APPROVED&type=TRAINING"),
                new Page(officer, "list-overdue", "/console/service-records?state=OVERDUE"),
                new Page(officer, "list-page-400", "/console/service-records?page=400"),
                new Page(officer, "list-deep", "/console/service-records?" + deep),
                new Page(officer, "search-provider", "/console/service-records?provider=" + encoded("三峡")),
                new Page(officer, "search-rare", "/console/service-records?enterprise=" + encoded("第19999")),
                new Page(officer, "search-number", "/console/service-records?number=PX202610"),
                new Page(provider, "provider-list", "/console/service-records"),
                new Page(provider, "provider-approvals", "/console/training-applications"),
                new Page(provider, "provider-search", "/console/service-records?enterprise=" + encoded("光谷")),
                new Page(enterprise, "enterprise-list", "/console/applications"),
                new Page(visitor, "portal-list", "/trainings"),
                new Page(visitor, "portal-search", "/trainings?title=" + encoded("退税")),
                new Page(provider, "provider-home", "/console/home"),
                new Page(enterprise, "enterprise-home", "/console/home"),
                new Page(officer, "officer-home", "/console/home"),
                new Page(officer, "officer-board", "/console/board"));
        for (var page : pages) {
            page.read(WARM_UP);
        }
        for (var page : pages) {
            page.measure();
        }
    }

    /** Applications of fifty enterprises to as many open trainings, eight at a time: so many seconds to warm up, then measured. */
    private static void submit(String base, Path ids, int seconds) throws Exception {
        var traders = new ArrayList<Trader>();
        for (int i = 0; i < TRADERS; i++) {
            var trader = new Drive(base).signIn("trader" + i);
            traders.add(new Trader(trader, trader.token("/account")));
        }
        var open = new ConcurrentLinkedQueue<>(Files.readAllLines(ids));
        apply(traders, open, seconds);
        var before = Processor.now();
        var begun = System.nanoTime();
        var answers = apply(traders, open, seconds);
        var took = (System.nanoTime() - begun) / 1e9;
        var used = Processor.now().since(before, answers.size());
        var done = answers.stream().filter(status -> status == 303).count();
        System.out.printf(
                "submit\t%.0f\t%d refused\t%.1f\t%.1f%n", done / took, answers.size() - done, used.node(), used.database());
    }

    private record Trader(Drive drive, String token) {

        int apply(String training) throws Exception {
            return drive.post(
                    "/console/open-trainings/" + training + "/application", "_csrf", token, "contact", "王芳", "phone", "13900139000",
                    "participantName", "王芳", "participantPhone", "13900139000", "formKey", UUID.randomUUID().toString());
        }
    }

    /** Each training is taken once; what was answered. */
    private static List<Integer> apply(List<Trader> traders, Queue<String> open, int seconds) throws Exception {
        var answers = new ConcurrentLinkedQueue<Integer>();
        var end = System.nanoTime() + seconds * 1_000_000_000L;
        var threads = Executors.newFixedThreadPool(8);
        var work = threads.invokeAll(Collections.nCopies(8, (Callable<Void>) () -> {
            for (var one = open.poll(); one != null && System.nanoTime() < end; one = open.poll()) {
                answers.add(traders.get(Math.floorMod(one.hashCode(), TRADERS)).apply(one));
            }
            return null;
        }));
        threads.shutdown();
        for (var one : work) {
            one.get();
        }
        return List.copyOf(answers);
    }

    private static void repeat(String base, String login, String path, int times) throws Exception {
        var user = new Drive(base).signIn(login);
        for (int i = 0; i < times; i++) {
            user.get(path);
        }
    }

    private static void export(String base, String path) throws Exception {
        var officer = new Drive(base).signIn("officer");
        var begun = System.nanoTime();
        HttpResponse<InputStream> answer = officer.send(officer.to(path).timeout(Duration.ofMinutes(10)), BodyHandlers.ofInputStream());
        long bytes = 0;
        var buffer = new byte[65536];
        try (var body = answer.body()) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                bytes += read;
            }
        }
        var took = (System.nanoTime() - begun) / 1e9;
        var rows = Long.parseLong(answer.headers().firstValue("X-Export-Rows").orElse("0"));
        System.out.printf("export\t%d rows\t%.1f s\t%.0f rows/s\t%.1f MB%n", rows, took, rows / took, bytes / 1048576.0);
    }

    Drive signIn(String login) throws Exception {
        var page = get("/login").body();
        var captcha = CAPTCHA.matcher(page);
        var status = post(
                "/login", "_csrf", find(TOKEN, page), "loginName", login, "password", PASSWORD, "captcha", "TEST",
                "captchaId", captcha.find() ? captcha.group(1) : "");
        if (status != 303 && status != 302) {
            throw new IllegalStateException(login + " could not sign in: " + status);
        }
        return this;
    }

    private record Page(Drive reader, String name, String path) {

        void read(int times) throws Exception {
            for (int i = 0; i < times; i++) {
                reader.get(path);
            }
        }

        void measure() throws Exception {
            read(AGAIN);
            var times = new double[MEASURED];
            var before = Processor.now();
            for (int i = 0; i < MEASURED; i++) {
                var begun = System.nanoTime();
                var answer = reader.get(path);
                times[i] = (System.nanoTime() - begun) / 1e6;
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(path + " answered " + answer.statusCode());
                }
            }
            var used = Processor.now().since(before, MEASURED);
            Arrays.sort(times);
            System.out.printf(
                    "%s\t%.1f\t%.1f\t%.1f\t%.1f%n",
                    name, times[MEASURED / 2], times[MEASURED * 95 / 100], used.node(), used.database());
        }
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(to(path), BodyHandlers.ofString());
    }

    int post(String path, String... fields) throws Exception {
        return submit(path, fields).statusCode();
    }

    HttpResponse<String> submit(String path, String... fields) throws Exception {
        var body = new ArrayList<String>();
        for (int i = 0; i < fields.length; i += 2) {
            body.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        return send(
                to(path).header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(String.join("&", body))),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) throws Exception {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).collect(Collectors.joining("; ")));
        }
        var answer = HTTP.send(request.build(), handler);
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var named = cookie.substring(0, cookie.indexOf(';')).split("=", 2);
            if (named[1].isEmpty()) {
                cookies.remove(named[0]);
            } else {
                cookies.put(named[0], named[1]);
            }
        }
        return answer;
    }

    String token(String path) throws Exception {
        return find(TOKEN, get(path).body());
    }

    /** One file, with the token of a form. */
    int upload(String path, String token, String name, byte[] content) throws Exception {
        var boundary = "----drive";
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n--"
                        + boundary + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                        + "\"\r\nContent-Type: image/png\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                        to(path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
                                .POST(BodyPublishers.ofByteArray(body.toByteArray())),
                        BodyHandlers.discarding())
                .statusCode();
    }

    static String find(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(pattern + " is not on the page");
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
