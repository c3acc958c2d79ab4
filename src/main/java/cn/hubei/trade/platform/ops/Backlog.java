package cn.hubei.trade.platform.ops;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A gauge of how much waits, counted when the metrics are read. */
public final class Backlog implements MeterBinder {

    private final String name;
    private final String description;
    private final Supplier<Number> count;

    private Backlog(String name, String description, Supplier<Number> count) {
        this.name = name;
        this.description = description;
        this.count = count;
    }

    /** @param parameters of the statement, worked out anew at each reading */
    public static Backlog of(
            String name, String description, JdbcClient db, String sql, Supplier<Map<String, Object>> parameters) {
        return new Backlog(
                name,
                description,
                () -> db.sql(sql).params(parameters.get()).query(Long.class).single());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(name, count).description(description).register(registry);
    }
}
