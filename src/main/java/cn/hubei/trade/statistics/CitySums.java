package cn.hubei.trade.statistics;

import cn.hubei.trade.reference.Cities;
import cn.hubei.trade.reference.Departments;
import cn.hubei.trade.statistics.Home.City;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often each city's providers were applied to. */
@Component
class CitySums {

    private static final String APPLICATIONS = """
            select scope, sum(applications) applications from department_total_fact
            where scope in (:scopes) and counted_in between :from and :to group by scope
            """;

    private final JdbcClient db;
    private final Cities cities;

    CitySums(JdbcClient db, Cities cities) {
        this.db = db;
        this.cities = cities;
    }

    /** The departments whose sums are those of the cities that a department sees; the province's are those of all. */
    List<String> scopes(String scope) {
        return scope.equals(Departments.PROVINCE) ? cities.departments() : List.of(scope);
    }

    /** Those of the period, the busiest first. */
    List<City> busiest(String scope, Period period) {
        var found = db.sql(APPLICATIONS)
                .param("scopes", scopes(scope))
                .param("from", Period.number(period.from()))
                .param("to", Period.number(period.to()))
                .query((row, number) -> city(row.getString("scope"), row.getLong("applications")))
                .list();
        var all = found.stream().mapToLong(City::applications).sum();
        return found.stream()
                .map(city -> isProvince(city.place(), scope) ? city.with(2 * city.applications() - all) : city)
                .sorted(Comparator.comparingLong(City::applications).reversed().thenComparing(City::place))
                .toList();
    }

    /** Of whose sums those of the cities must be taken away for what is its own. */
    static boolean isProvince(String place, String scope) {
        return scope.equals(Departments.PROVINCE) && scope.startsWith(place);
    }

    private City city(String scope, long applications) {
        var place = Cities.of(scope);
        return new City(place, cities.name(place), applications);
    }
}
