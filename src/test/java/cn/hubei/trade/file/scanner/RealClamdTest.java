package cn.hubei.trade.file.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Debian's clamav-daemon with one signature of our own; where it is not installed the test says so loudly. */
class RealClamdTest {

    private static final Path DAEMON = Path.of("/usr/sbin/clamd");
    private static final String VIRUS = "hubei-trade-test-virus-2026";

    @TempDir
    private static Path folder;

    private static Process daemon;

    @BeforeAll
    static void start() throws Exception {
        if (!Files.isExecutable(DAEMON)) {
            System.err.println(
                    "\n*** NO " + DAEMON + ": THE VIRUS SCANNER IS NOT TESTED; apt-get install clamav-daemon ***\n");
        }
        Assumptions.assumeTrue(Files.isExecutable(DAEMON), "clamav-daemon is not installed");
        var signatures = Files.createDirectory(folder.resolve("signatures"));
        var hex = HexFormat.of().formatHex(VIRUS.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(signatures.resolve("own.ndb"), "Hubei.Test:0:*:" + hex + "\n");
        var settings = folder.resolve("clamd.conf");
        Files.writeString(
                settings,
                "Foreground yes\nDatabaseDirectory " + signatures + "\nLocalSocket " + socket()
                        + "\nStreamMaxLength 1M\nTemporaryDirectory " + folder + "\n");
        daemon = new ProcessBuilder(DAEMON.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        awaitSocket();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (daemon != null) {
            daemon.destroy();
            daemon.waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void theTestSignatureIsFoundAndALetterIsClean() throws IOException {
        assertThat(clamd().answers()).isTrue();
        assertThat(clamd().virusIn(stream("x" + VIRUS + "x")))
                .hasValueSatisfying(name -> assertThat(name).startsWith("Hubei.Test"));
        assertThat(clamd().virusIn(stream("一封信"))).isEmpty();
    }

    @Test
    void whatItWillNotLookAtIsNotTakenForClean() {
        var large = new ByteArrayInputStream(new byte[8 * 1024 * 1024]);
        assertThatThrownBy(() -> clamd().virusIn(large)).isInstanceOf(ScannerAway.class);
    }

    private static Scanner clamd() {
        return new Clamd(socket().toString(), Duration.ofSeconds(30));
    }

    private static Path socket() {
        return folder.resolve("clamd.ctl");
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void awaitSocket() throws Exception {
        for (int tries = 0; !clamd().answers(); tries++) {
            if (tries > 600 || !daemon.isAlive()) {
                throw new IllegalStateException(Files.readString(folder.resolve("clamd.log")));
            }
            // The daemon tells nobody that it is ready.
            daemon.waitFor(50, TimeUnit.MILLISECONDS);
        }
    }
}
