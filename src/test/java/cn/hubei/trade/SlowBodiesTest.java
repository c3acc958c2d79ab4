package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever sends slowly, or what is not wanted, takes nothing from the others. */
@DatabaseTest
class SlowBodiesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    private final List<Socket> open = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (var socket : open) {
            socket.close();
        }
    }

    @Test
    @Timeout(30)
    void whileThreeHundredSendAByteAndStopEverybodyElseIsAnswered() throws IOException {
        for (var path : List.of("/login", "/nowhere", "/console/training-evidence/1")) {
            for (int i = 0; i < 100; i++) {
                begin(path, "application/x-www-form-urlencoded", 100_000);
            }
        }
        for (int i = 0; i < 5; i++) {
            assertThat(Client.visitor(port).get("/login").status()).isEqualTo(200);
        }
    }

    @Test
    @Timeout(30)
    void filesOfWhoMaySendNoneAreNotReceived() throws IOException {
        var answer = begin("/console/training-evidence/1", "multipart/form-data; boundary=x", 100_000_000);
        assertThat(firstLine(answer)).contains(" 302");
    }

    @Test
    @Timeout(30)
    void filesWhereNoneAreTakenAreNotReceived() throws IOException {
        for (var method : List.of("POST", "GET", "PUT", "HEAD")) {
            var answer = begin(method, "/login", "multipart/form-data; boundary=x", 100_000_000);
            assertThat(firstLine(answer)).as(method).contains(" 413");
        }
    }

    @Test
    void filesAreForThoseWhoseRouteItIs() {
        var enterprise = Client.signedIn(port, scene.enterprise().login());
        var upload = enterprise.upload("/console/training-evidence/1", "files", "a.png", Pictures.png(4, 4));
        assertThat(upload.status()).isEqualTo(403);
    }

    private Socket begin(String path, String type, long length) throws IOException {
        return begin("POST", path, type, length);
    }

    private Socket begin(String method, String path, String type, long length) throws IOException {
        var socket = new Socket("127.0.0.1", port);
        open.add(socket);
        socket.getOutputStream()
                .write("%s %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\na"
                        .formatted(method, path, type, length)
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String firstLine(Socket socket) throws IOException {
        var line = new StringBuilder();
        for (int letter = socket.getInputStream().read();
                letter > 0 && letter != '\n';
                letter = socket.getInputStream().read()) {
            line.append((char) letter);
        }
        return line.toString();
    }
}
