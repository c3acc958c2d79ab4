package cn.hubei.trade.account;

import cn.hubei.trade.reference.Departments;
import java.util.Map;

/**
 * Of all applications and offerings those that somebody may see, as a condition on their provider_id and enterprise_id
 * (product: isolation). A department sees what the providers of its region offer and what is applied for there.
 */
public record Visibility(String condition, Map<String, Object> parameters) {

    public static Visibility of(CurrentUser user) {
        return switch (user.role()) {
            case PROVIDER -> new Visibility("@.provider_id = :visibility", Map.of("visibility", user.organization()));
            case ENTERPRISE ->
                new Visibility("@.enterprise_id = :visibility", Map.of("visibility", user.organization()));
            case OFFICER -> of(user.department());
            case OPERATOR -> new Visibility("1 = 0", Map.of());
        };
    }

    /**
     * An array, so that the providers are known before their records are looked up by index. A province sees everything,
     * and asks the database for no more than that.
     */
    private static Visibility of(String department) {
        return department.endsWith("0000")
                ? new Visibility("1 = 1", Map.of())
                : new Visibility(
                        "@.provider_id = any(array(select id from organization_fact where kind = 'PROVIDER'"
                                + " and department_code like :visibility))",
                        Map.of("visibility", Departments.scope(department)));
    }

    /** In SQL, over the columns of a table of that alias. */
    public String condition(String alias) {
        return condition.replace("@", alias);
    }

    /** Of one provider alone. */
    public static Visibility ofProvider(long provider) {
        return new Visibility("@.provider_id = :visibility", Map.of("visibility", provider));
    }
}
