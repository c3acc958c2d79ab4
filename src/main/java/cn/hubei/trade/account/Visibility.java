package cn.hubei.trade.account;

import cn.hubei.trade.reference.Departments;
import java.util.Map;

/**
 * Of all applications and offerings those that somebody may see, as a condition on their provider_id and enterprise_id
 * (product: isolation). A department sees what the providers of its region offer and what is applied for there.
 */
public record Visibility(String condition, Map<String, Object> parameters) {

    private static final Visibility NOTHING = new Visibility("1 = 0", Map.of());
    private static final Visibility EVERYTHING = new Visibility("1 = 1", Map.of());

    public static Visibility of(CurrentUser user) {
        return switch (user.role()) {
            case PROVIDER, ENTERPRISE -> of(user.role(), user.organization());
            case OFFICER -> of(user.department());
            case OPERATOR -> NOTHING;
        };
    }

    /** Of an organization's own. */
    public static Visibility of(Role role, long organization) {
        return switch (role) {
            case PROVIDER -> ofProvider(organization);
            case ENTERPRISE -> new Visibility("@.enterprise_id = :visibility", Map.of("visibility", organization));
            case OFFICER, OPERATOR -> NOTHING;
        };
    }

    /**
     * An array, so that the providers are known before their records are looked up by index. A province sees everything,
     * and asks the database for no more than that.
     */
    private static Visibility of(String department) {
        return department.endsWith("0000") ? EVERYTHING : ofProvidersUnder(Departments.scope(department));
    }

    /** Of the providers whose department's code begins like this. */
    public static Visibility ofRegion(String prefix) {
        return prefix.length() <= 2 ? EVERYTHING : ofProvidersUnder(prefix + "%");
    }

    private static Visibility ofProvidersUnder(String departments) {
        return new Visibility(
                "@.provider_id = any(array(select id from organization_fact where kind = 'PROVIDER'"
                        + " and department_code like :visibility))",
                Map.of("visibility", departments));
    }

    /** In SQL, over the columns of a table of that alias. */
    public String condition(String alias) {
        return condition.replace("@", alias);
    }

    /** Whether nothing is hidden. */
    public boolean isEverything() {
        return equals(EVERYTHING);
    }

    /** Of one provider alone. */
    public static Visibility ofProvider(long provider) {
        return new Visibility("@.provider_id = :visibility", Map.of("visibility", provider));
    }
}
