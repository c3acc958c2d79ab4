package cn.hubei.trade.reference;

import cn.hubei.trade.platform.ops.NodeCaches;
import cn.hubei.trade.platform.web.Option;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The commerce departments; each has the code of the region that it answers for. A retired one keeps its name. */
@Component
public class Departments {

    /** Its code as a department, and that of the region. */
    public static final String PROVINCE = "420000";

    private static final String ALL = "";

    private record Department(String code, String label, boolean retired) {

        Option option() {
            return new Option(code, label);
        }
    }

    private final LoadingCache<String, List<Department>> departments;

    Departments(JdbcClient db, NodeCaches caches) {
        departments = caches.of(all -> db.sql("select code, name as label, retired from department order by code")
                .query(Department.class)
                .list());
    }

    /** Those that may be chosen. */
    public List<Option> options() {
        return departments.get(ALL).stream()
                .filter(department -> !department.retired())
                .map(Department::option)
                .toList();
    }

    /** All that ever were: what belongs to a retired one is still searched by it. */
    public List<Option> all() {
        return departments.get(ALL).stream().map(Department::option).toList();
    }

    /** After a change, so that this node shows it at once; the others follow within seconds. */
    void forget() {
        departments.invalidateAll();
    }

    public boolean exists(@Nullable String code) {
        return options().stream().anyMatch(option -> option.code().equals(code));
    }

    public String name(String code) {
        return all().stream()
                .filter(option -> option.code().equals(code))
                .map(Option::label)
                .findFirst()
                .orElse(code);
    }

    /** A LIKE pattern for the departments that one may see: a province's ends in 0000, a city's in 00. */
    public static String scope(String departmentCode) {
        return departmentCode.replaceFirst("(00){1,2}$", "") + "%";
    }

    /** It and those above it, up to the province's. */
    public static List<String> upwards(String departmentCode) {
        return Stream.of(departmentCode, departmentCode.substring(0, 4) + "00", departmentCode.substring(0, 2) + "0000")
                .distinct()
                .toList();
    }

    /** Whether it answers for the whole province. */
    public static boolean isProvincial(String departmentCode) {
        return departmentCode.endsWith("0000");
    }

    /** Whether a department answers for another: itself and all below. */
    public static boolean covers(String departmentCode, String other) {
        return other.startsWith(scope(departmentCode).replace("%", ""));
    }
}
