package cn.hubei.trade.file.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What clamd may answer, and what is made of it. */
class ClamdTest {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void whatItFindsNothingInIsClean() throws IOException {
        var heard = new AtomicReference<byte[]>();
        try (var clamd = new FakeClamd(content -> {
            heard.set(content);
            return "stream: OK";
        })) {
            var content = new byte[200_000];
            content[199_999] = 7;
            assertThat(scan(clamd, content)).isEmpty();
            assertThat(heard.get()).isEqualTo(content);
        }
    }

    @Test
    void aVirusIsToldByItsName() throws IOException {
        try (var clamd = new FakeClamd(content -> "stream: Win.Test.EICAR_HDB-1 FOUND")) {
            assertThat(scan(clamd, new byte[10])).contains("Win.Test.EICAR_HDB-1");
        }
    }

    @Test
    void anErrorIsNoVerdict() throws IOException {
        try (var clamd = new FakeClamd(content -> "Can't allocate memory ERROR")) {
            assertThatThrownBy(() -> scan(clamd, new byte[10]))
                    .isInstanceOf(ScannerAway.class)
                    .hasMessageContaining("Can't allocate memory");
        }
    }

    @Test
    void whatIsTooLargeForItIsNotTakenForClean() throws IOException {
        try (var clamd = new FakeClamd(content -> "stream: OK")) {
            assertThatThrownBy(() -> scan(clamd, new byte[9 * 1024 * 1024])).isInstanceOf(ScannerAway.class);
        }
    }

    @Test
    void whoeverHangsIsAwayWhenTheTimeIsUp() throws IOException {
        try (var clamd = new FakeClamd(content -> "")) {
            assertTimeout(
                    LONG,
                    () -> assertThatThrownBy(() ->
                                    new Clamd(clamd.address(), SHORT).virusIn(new ByteArrayInputStream(new byte[10])))
                            .isInstanceOf(ScannerAway.class));
        }
    }

    @Test
    void whoeverHangsUpWithoutAWordIsAway() throws IOException {
        try (var clamd = new FakeClamd(content -> " ")) {
            assertThatThrownBy(() -> scan(clamd, new byte[10])).isInstanceOf(ScannerAway.class);
        }
    }

    @Test
    void whoeverIsNotThereIsAway() throws IOException {
        var clamd = new FakeClamd(content -> "stream: OK");
        assertThat(new Clamd(clamd.address(), LONG).answers()).isTrue();
        clamd.close();
        assertThatThrownBy(() -> scan(clamd, new byte[10])).isInstanceOf(ScannerAway.class);
        assertThat(new Clamd(clamd.address(), LONG).answers()).isFalse();
        assertThat(new Clamd("/nowhere/clamd.ctl", LONG).answers()).isFalse();
    }

    private static Optional<String> scan(FakeClamd clamd, byte[] content) throws IOException {
        return new Clamd(clamd.address(), LONG).virusIn(new ByteArrayInputStream(content));
    }
}
