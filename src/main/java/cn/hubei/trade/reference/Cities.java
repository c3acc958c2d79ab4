package cn.hubei.trade.reference;

import cn.hubei.trade.platform.web.Option;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cities and prefectures of Hubei, as the departments are grouped by: the first four digits of GB/T 2260. */
@Component
public class Cities {

    private static final int DIGITS = 4;

    /** Which are no city's: the province's own department, and the counties directly below it. */
    private static final Map<String, String> NO_CITY = Map.of("4200", "湖北省本级", "4290", "省直辖县级市");

    private final Departments departments;
    private final Regions regions;

    Cities(Departments departments, Regions regions) {
        this.departments = departments;
        this.regions = regions;
    }

    public List<Option> options() {
        return departments.options().stream()
                .map(department -> of(department.code()))
                .distinct()
                .map(city -> new Option(city, name(city)))
                .toList();
    }

    /** The departments of the cities, which count for all below them; also the province's. */
    public List<String> departments() {
        return departments.all().stream()
                .map(department -> of(department.code()) + "00")
                .distinct()
                .toList();
    }

    /** The city of a department. */
    public static String of(String department) {
        return department.substring(0, DIGITS);
    }

    public String name(String city) {
        return NO_CITY.getOrDefault(city, regions.fullName(city + "00").replace("湖北省", ""));
    }

    /** A LIKE pattern for the codes of a city's regions and departments; null where none is asked for. */
    public static @Nullable String codes(@Nullable String city) {
        return city == null || !city.matches("\\d{4}") ? null : city + "%";
    }
}
