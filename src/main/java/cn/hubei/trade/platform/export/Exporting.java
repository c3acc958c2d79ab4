package cn.hubei.trade.platform.export;

import cn.hubei.trade.platform.export.Spreadsheet.Column;
import cn.hubei.trade.platform.refusal.TooMany;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Sends a list as a spreadsheet, row by row. An export holds a connection until its last row has left, so at most a
 * quarter of the pool is given to exports.
 */
@Component
public class Exporting {

    private static final int SHARE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ApplicationEventPublisher events;
    private final LongReading reading;
    private final Semaphore places;

    Exporting(
            ApplicationEventPublisher events,
            LongReading reading,
            @Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
        this.events = events;
        this.reading = reading;
        this.places = new Semaphore(Math.max(1, connections / SHARE));
    }

    /** Both the count and the rows are read in one transaction. */
    public <T> void send(
            Exported list,
            HttpServletResponse response,
            List<Column<T>> columns,
            LongSupplier count,
            Supplier<Stream<T>> rows)
            throws IOException {
        if (!places.tryAcquire()) {
            throw new TooMany("同时导出的人较多", PATIENCE);
        }
        try {
            events.publishEvent(list);
            reading.read(() -> {
                var expected = count.getAsLong();
                try (var found = rows.get()) {
                    Spreadsheet.send(response, list.name(), columns, expected, found);
                }
            });
        } finally {
            places.release();
        }
    }
}
