package cn.hubei.trade.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a key may be used for beyond what is public. */
public enum ApiScope {
    ORGANIZATIONS_READ("organizations:read", "查询单位备案状态"),
    APPLICATIONS_READ("applications:read", "查询申请"),
    STATISTICS_READ("statistics:read", "查询统计"),
    APPLICATIONS_DECIDE("applications:decide", "审批申请");

    private final String code;
    private final String label;

    ApiScope(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** Partners read; deciding is for the provider itself. */
    public static List<ApiScope> ofPartners() {
        return List.of(ORGANIZATIONS_READ, APPLICATIONS_READ, STATISTICS_READ);
    }

    /** As the database keeps them: codes with blanks between. */
    public static String text(Set<ApiScope> scopes) {
        return scopes.stream().sorted().map(ApiScope::code).collect(Collectors.joining(" "));
    }

    public static Set<ApiScope> of(String text) {
        var codes = List.of(text.split(" "));
        return Arrays.stream(values())
                .filter(scope -> codes.contains(scope.code()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApiScope.class)));
    }
}
