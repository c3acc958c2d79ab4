package cn.hubei.trade.platform.setting;

import cn.hubei.trade.platform.ops.NodeCaches;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.Refusal;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The values of all settings, kept on the node. */
@Component
public class Settings {

    private static final String ALL = "";

    private final ObjectProvider<Setting> declared;
    private final LoadingCache<String, Map<String, Stored>> stored;

    Settings(ObjectProvider<Setting> declared, JdbcClient db, NodeCaches caches) {
        this.declared = declared;
        this.stored = caches.of(all -> read(db));
    }

    private static Map<String, Stored> read(JdbcClient db) {
        return db.sql("select name, setting_value, version from setting").query(Stored.class).list().stream()
                .collect(Collectors.toMap(Stored::name, Function.identity()));
    }

    private record Stored(String name, String settingValue, long version) {}

    /**
     * A setting as it stands.
     *
     * @param version 0 where it has its default
     */
    public record Current(Setting setting, String value, long version) {

        public boolean isChanged() {
            return version > 0;
        }
    }

    /** A value that was refused, shown again where it was typed. */
    public record RefusedSetting(String name, String value, String sentence) implements Refusal {

        @Override
        public boolean isRefused() {
            return true;
        }
    }

    public int number(Setting setting) {
        return Integer.parseInt(current(setting).value());
    }

    public boolean isOn(Setting setting) {
        return Setting.ON.equals(current(setting).value());
    }

    List<Current> all() {
        return declared.stream()
                .sorted(Comparator.comparing(Setting::name))
                .map(this::current)
                .toList();
    }

    Current named(String name) {
        return all().stream()
                .filter(current -> current.setting().name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void forget() {
        stored.invalidateAll();
    }

    private Current current(Setting setting) {
        var kept = stored.get(ALL).get(setting.name());
        return kept == null
                ? new Current(setting, setting.initial(), 0)
                : new Current(setting, kept.settingValue(), kept.version());
    }
}
