package cn.hubei.trade.api.partner;

import cn.hubei.trade.platform.web.Option;
import cn.hubei.trade.reference.Departments;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which part of the province a partner reads: all of it, or what one department answers for. */
@Component
class PartnerRegions {

    private static final String PROVINCE = "42";

    private final Departments departments;

    PartnerRegions(Departments departments) {
        this.departments = departments;
    }

    List<Option> options() {
        return options(departments.options());
    }

    String label(String prefix) {
        return options(departments.all()).stream()
                .filter(option -> option.code().equals(prefix))
                .map(Option::label)
                .findFirst()
                .orElse(prefix);
    }

    boolean isOffered(@Nullable String prefix) {
        return options().stream().anyMatch(option -> option.code().equals(prefix));
    }

    private static List<Option> options(List<Option> of) {
        return of.stream()
                .map(option -> new Option(prefix(option.code()), label(option)))
                .toList();
    }

    private static String label(Option department) {
        return prefix(department.code()).equals(PROVINCE) ? "全省" : department.label() + "所辖";
    }

    private static String prefix(String code) {
        return Departments.scope(code).replace("%", "");
    }
}
