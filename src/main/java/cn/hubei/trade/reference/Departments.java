package cn.hubei.trade.reference;

import cn.hubei.trade.platform.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The commerce departments; each has the code of the region that it answers for. */
@Component
public class Departments {

    private final SingletonSupplier<List<Option>> options;

    Departments(JdbcClient db) {
        options = SingletonSupplier.of(() -> db.sql("select code, name as label from department order by code")
                .query(Option.class)
                .list());
    }

    public List<Option> options() {
        return options.obtain();
    }

    public boolean exists(@Nullable String code) {
        return options().stream().anyMatch(option -> option.code().equals(code));
    }

    public String name(String code) {
        return options().stream()
                .filter(option -> option.code().equals(code))
                .map(Option::label)
                .findFirst()
                .orElse(code);
    }

    /** A LIKE pattern for the departments that one may see: a province's ends in 0000, a city's in 00. */
    public static String scope(String departmentCode) {
        return departmentCode.replaceFirst("(00){1,2}$", "") + "%";
    }

    /** Whether a department answers for another: itself and all below. */
    public static boolean covers(String departmentCode, String other) {
        return other.startsWith(scope(departmentCode).replace("%", ""));
    }
}
