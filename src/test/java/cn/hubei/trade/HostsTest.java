package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visitor may write any name into its request; nothing is made of it. */
@StrictTest
@Tag("any-database")
class HostsTest {

    @LocalServerPort
    private int port;

    @Test
    void redirectsLeadToAPathOfThisSite() throws IOException {
        assertThat(answer("GET", "/console/trainings", "trade.example.cn")).contains("Location: /login\r\n");
    }

    @Test
    void aNameThatIsNotListedIsNotAnswered() throws IOException {
        assertThat(answer("GET", "/", "evil.example"))
                .startsWith("HTTP/1.1 421")
                .doesNotContain("evil");
        assertThat(answer("GET", "/", "TRADE.example.cn")).startsWith("HTTP/1.1 200");
    }

    @Test
    void healthIsAskedByAddress() throws IOException {
        assertThat(answer("GET", "/actuator/health/liveness", "10.0.0.7")).startsWith("HTTP/1.1 200");
    }

    private String answer(String method, String path, String host) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(method, path, host)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
