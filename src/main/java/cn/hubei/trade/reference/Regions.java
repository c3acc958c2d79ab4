package cn.hubei.trade.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** All divisions, read once: they change with a release. Source: GB/T 2260. */
@Component
public class Regions {

    private static final List<String> TITLES = List.of("省", "市", "区县");
    private static final String TOP = "";

    private final SingletonSupplier<Map<String, Region>> byCode;
    private final SingletonSupplier<Map<String, List<Region>>> byParent;

    Regions(JdbcClient db) {
        byCode =
                SingletonSupplier.of(() -> db
                        .sql("select code, name, parent_code, full_name from region order by code")
                        .query(Region.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(
                                Region::code, Function.identity(), (one, same) -> one, LinkedHashMap::new)));
        byParent = SingletonSupplier.of(() -> all().values().stream()
                .filter(Region::isSpoken)
                .collect(Collectors.groupingBy(
                        region -> above(region).map(Region::code).orElse(TOP))));
    }

    /** One select of a cascade: its heading, what it offers and what is chosen ("" for nothing). */
    public record Level(int depth, String title, List<Region> regions, String chosen) {}

    public Optional<Region> find(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(all().get(code));
    }

    public String fullName(String code) {
        return find(code).map(Region::fullName).orElse(code);
    }

    /** The next that people speak of: a county that has no city stands directly below its province. */
    private Optional<Region> above(Region region) {
        return find(region.parentCode()).flatMap(parent -> parent.isSpoken() ? Optional.of(parent) : above(parent));
    }

    /** Those directly below; the provinces where there is no parent. */
    public List<Region> children(@Nullable String parentCode) {
        return byParent.obtain().getOrDefault(Objects.requireNonNullElse(parentCode, TOP), List.of());
    }

    /** From the province down to the region itself. */
    public List<String> path(@Nullable String code) {
        var path = new ArrayList<String>();
        for (var region = find(code); region.isPresent(); region = region.flatMap(this::above)) {
            path.add(0, region.get().code());
        }
        return path;
    }

    /** The region that a posted cascade means, or null while it does not reach a region that has none below. */
    public @Nullable String chosen(@Nullable List<String> codes) {
        var reached = deepest(codes);
        return children(reached).isEmpty() ? reached : null;
    }

    /** The region that a posted cascade reaches, a province or a city included; null where nothing is chosen. */
    public @Nullable String deepest(@Nullable List<String> codes) {
        @Nullable String reached = null;
        for (var level : levels(codes == null ? List.of() : codes)) {
            if (!level.chosen().isEmpty()) {
                reached = level.chosen();
            }
        }
        return reached;
    }

    /** The selects for a choice; whatever does not lie below the choice before it is dropped. */
    public List<Level> levels(List<String> posted) {
        var codes = posted.stream()
                .filter(code -> find(code).map(Region::isSpoken).orElse(true))
                .toList();
        var levels = new ArrayList<Level>();
        @Nullable String parent = null;
        for (int depth = 0; depth < TITLES.size(); depth++) {
            var regions = depth > 0 && parent == null ? List.<Region>of() : children(parent);
            var wanted = depth < codes.size() ? codes.get(depth) : "";
            var chosen = regions.stream().anyMatch(region -> region.code().equals(wanted)) ? wanted : "";
            levels.add(new Level(depth, TITLES.get(depth), regions, chosen));
            parent = chosen.isEmpty() ? null : chosen;
        }
        return levels;
    }

    private Map<String, Region> all() {
        return byCode.obtain();
    }
}
