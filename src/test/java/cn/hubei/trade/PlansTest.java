package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** How PostgreSQL answers each list, at a size where reading a whole table would show (design: 6). */
@DatabaseTest
@EnabledIfSystemProperty(named = "test.database", matches = "postgresql")
@TestPropertySource(properties = "spring.application.name=plans")
class PlansTest {

    private static final Pattern WHOLE_TABLE = Pattern.compile(
            "Seq Scan on (offering_application|application_round|evaluation|publication|offering|training|filing)\\b");

    private static final Pattern READS = Pattern.compile("\\s*(select|with)\\b");

    private static final Pattern ROWS = Pattern.compile("rows=(\\d+)");

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private DataSource source;

    private final List<String> wholeTables = new ArrayList<>();

    @Test
    void noListReadsALargeTableFromEndToEnd() throws Exception {
        var provider = scene.provider();
        var enterprise = scene.enterprise();
        try (var connection = source.getConnection()) {
            load(connection, 60_000, provider.organization(), enterprise.organization());
            var visitor = Client.visitor(port);
            var officer = Client.signedIn(port, scene.officer().login());
            var city = Client.signedIn(port, scene.officer("420500").login());
            for (var path : List.of(
                    "/console/service-records",
                    "/console/service-records?order=turned",
                    "/console/service-records?page=400",
                    "/console/service-records?state=APPROVED&type=TRAINING",
                    "/console/service-records?type=OVERSEAS_WAREHOUSE",
                    "/console/service-records?state=OVERDUE",
                    "/console/service-records?state=UNRATED",
                    "/console/service-records?number=PX2026",
                    "/console/service-records?provider=" + encoded("三峡"),
                    "/console/service-records?enterprise=" + encoded("第1199有"),
                    "/console/service-records?enterprise=" + encoded("有限公司"),
                    "/console/service-records?from=2026-10-01&to=2026-10-02",
                    "/console/offering-scores",
                    "/console/offering-scores?title=" + encoded("退税"),
                    "/console/applicants",
                    "/console/applicants?enterprise=" + encoded("光谷"),
                    "/console/service-reviews",
                    "/console/service-reviews?state=SUBMITTED",
                    "/console/filings?state=SUBMITTED",
                    "/console/board",
                    "/console/home")) {
                check(connection, officer, path);
                check(connection, city, path);
            }
            for (var path : List.of("/console/home", "/console/board")) {
                assertThat(plans(connection, officer, path).values())
                        .filteredOn(plan -> plan.contains("'PENDING'"))
                        .as("what waits is counted from an index alone, on " + path)
                        .isNotEmpty()
                        .allMatch(plan -> plan.contains("Index Only Scan using application_"));
            }
            assertThat(counts(connection, officer, "/console/service-records?number=PX2026"))
                    .as("numbers are counted from their own index alone")
                    .allMatch(plan -> plan.contains("Index Only Scan using application_number "));
            assertThat(plans(connection, officer, "/console/service-records?state=OVERDUE")
                            .values())
                    .as("what is overdue is found by an index alone")
                    .anyMatch(plan -> plan.contains("Index Only Scan using application_newest_of_state"));
            var own = Client.signedIn(port, provider.login());
            for (var path : List.of("/console/service-records", "/console/training-applications")) {
                assertThat(counts(connection, own, path))
                        .as("what a provider has is counted from an index alone, on " + path)
                        .allMatch(plan -> plan.contains("Index Only Scan"));
            }
            for (var word : List.of("光谷", "有限公司", "第1199有")) {
                assertThat(numbers(own.get("/console/service-records?enterprise=" + encoded(word))
                                .body()))
                        .as("whether a word is in few names or in many, the newest are shown: " + word)
                        .isEqualTo(newest(connection, provider.organization(), word));
            }
            for (var path : List.of(
                    "/console/service-records",
                    "/console/service-records?enterprise=" + encoded("光谷"),
                    "/console/service-records?enterprise=" + encoded("有限公司"),
                    "/console/service-records?number=PX2026",
                    "/console/training-applications",
                    "/console/training-applications?order=turned",
                    "/console/training-applications?title=" + encoded("退税"),
                    "/console/training-evidence",
                    "/console/service-evidence",
                    "/console/trainings",
                    "/console/trainings?title=" + encoded("退税"),
                    "/console/history/trainings",
                    "/console/history/trainings?order=turned",
                    "/console/history/trainings/" + training(connection, provider.organization()) + "/applications",
                    "/console/offering-scores")) {
                check(connection, own, path);
            }
            var trader = Client.signedIn(port, enterprise.login());
            check(connection, trader, "/console/applications");
            check(connection, trader, "/console/applications?order=turned");
            check(connection, trader, "/console/service-records?provider=" + encoded("三峡"));
            for (var path : List.of(
                    "/trainings",
                    "/trainings?title=" + encoded("退税"),
                    "/exhibitions",
                    "/services",
                    "/services?category=legal")) {
                check(connection, visitor, path);
            }
        }
        assertThat(wholeTables).isEmpty();
    }

    private static List<String> counts(Connection connection, Client client, String path) throws Exception {
        var counts = new ArrayList<String>();
        plans(connection, client, path).forEach((sql, plan) -> {
            if (sql.startsWith("select count(*) from (")) {
                counts.add(plan);
            }
        });
        assertThat(counts).isNotEmpty();
        return counts;
    }

    private static List<String> numbers(String page) {
        return Pattern.compile("(PX|ZH|FW)\\d{14,18}")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static List<String> newest(Connection connection, long provider, String word) throws SQLException {
        try (var statement = connection.prepareStatement("select a.number from offering_application a"
                + " join organization o on o.id = a.enterprise_id where a.provider_id = ? and o.name like ?"
                + " order by a.created_at desc, a.id desc limit 20")) {
            statement.setLong(1, provider);
            statement.setString(2, "%" + word + "%");
            var numbers = new ArrayList<String>();
            var found = statement.executeQuery();
            while (found.next()) {
                numbers.add(found.getString(1));
            }
            return numbers;
        }
    }

    private void check(Connection connection, Client client, String path) throws Exception {
        plans(connection, client, path).forEach((sql, plan) -> {
            if (readsAWholeTable(plan.lines().toList())) {
                wholeTables.add(path + "\n" + sql + "\n" + plan);
            }
        });
    }

    /** Of each statement that reads. */
    private static Map<String, String> plans(Connection connection, Client client, String path) throws Exception {
        client.get(path);
        var plans = new LinkedHashMap<String, String>();
        for (var noted : Statements.notedDuring(
                () -> assertThat(client.get(path).status()).as(path).isEqualTo(200))) {
            if (READS.matcher(noted.sql()).lookingAt()) {
                plans.put(noted.sql(), noted.plan(connection));
            }
        }
        return plans;
    }

    /** A scan that ends where a count is capped, because enough rows match, does not come to the table's end. */
    private static boolean readsAWholeTable(List<String> plan) {
        return IntStream.range(0, plan.size())
                .filter(line -> WHOLE_TABLE.matcher(plan.get(line)).find())
                .anyMatch(line ->
                        !plan.get(line - 1).contains("Limit") || rows(plan.get(line)) < rows(plan.get(line - 1)));
    }

    private static long rows(String node) {
        var rows = ROWS.matcher(node);
        return rows.find() ? Long.parseLong(rows.group(1)) : 0;
    }

    /** One of its publications. */
    private static long training(Connection connection, long provider) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select max(p.id) from publication p"
                        + " join offering o on o.id = p.offering_id"
                        + " where o.kind = 'TRAINING' and o.provider_id = " + provider)) {
            found.next();
            return found.getLong(1);
        }
    }

    /** The same province that bin/bench measures, smaller. */
    private static void load(Connection connection, int applications, long bigProvider, long bigEnterprise)
            throws IOException, SQLException {
        var variables = Map.of(
                "organizations", String.valueOf(applications / 50),
                "offerings", String.valueOf(applications / 10),
                "applications", String.valueOf(applications),
                "traders", "50",
                "from_id", "10000000",
                "providers", "(" + applications / 50 + " / 10)",
                "big_provider", String.valueOf(bigProvider),
                "big_enterprise", String.valueOf(bigEnterprise));
        var script = Files.readString(Path.of("bench/load.sql"))
                .replaceAll("(?m)^\\\\.*$", "")
                .replace("vacuum analyze;", "");
        var filled = Pattern.compile("(?<!:):(\\w+)").matcher(script).replaceAll(one -> variables.get(one.group(1)));
        try (var statement = connection.createStatement()) {
            statement.execute(filled);
            statement.execute("set session_replication_role = default");
            statement.execute("vacuum analyze");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
