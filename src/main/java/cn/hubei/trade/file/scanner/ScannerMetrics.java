package cn.hubei.trade.file.scanner;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Whether the scanner is away, asked whenever the metrics are read. */
@Component
class ScannerMetrics implements MeterBinder {

    private final Scanner scanner;

    ScannerMetrics(Scanner scanner) {
        this.scanner = scanner;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("platform.files.scanner.away", () -> scanner.answers() ? 0 : 1)
                .description("1 while the virus scanner does not answer and no upload is taken")
                .register(registry);
    }
}
