package cn.hubei.trade.demonstration;

import cn.hubei.trade.organization.CompanyProfile;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A company of the demonstration and its main account.
 *
 * @param said its line in the file
 * @param since when it registered
 */
record Member(long organization, long account, Instant since, Map<String, String> said) {

    static CompanyProfile profile(Map<String, String> said, int number) {
        var region = said(said, "region");
        return new CompanyProfile(
                said(said, "name"),
                null,
                region,
                said(said, "address"),
                new BigDecimal(100 * (1 + number * 7 % 50)),
                null,
                null,
                null,
                "430000",
                said(said, "login") + "@example.cn",
                said(said, "contact"),
                "138%08d".formatted(17_000_000 + number * 4_103),
                said.get("phone"),
                number % 9 == 4 ? "state-owned" : "private",
                said(said, "contact"),
                department(region));
    }

    /** Of its city; what lies directly under the province has one of its own. */
    static String department(String region) {
        return region.startsWith("4290") ? region : region.substring(0, 4) + "00";
    }

    static String said(Map<String, String> line, String name) {
        return Objects.requireNonNull(line.get(name), name);
    }

    String said(String name) {
        return said(said, name);
    }

    /** Whether its line lists the word under that name. */
    boolean lists(String name, String word) {
        return List.of(said(name).split(" ")).contains(word);
    }

    double number(String name) {
        return Double.parseDouble(said(name));
    }
}
