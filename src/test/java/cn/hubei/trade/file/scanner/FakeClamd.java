package cn.hubei.trade.file.scanner;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Speaks clamd's protocol and answers what a test wants. */
public final class FakeClamd implements AutoCloseable {

    /** What the daemon says once it has heard that much. */
    public static final String TOO_LARGE = "INSTREAM size limit exceeded. ERROR";

    private static final int LARGEST = 1024 * 1024;

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Function<byte[], String> verdict;

    /** @param verdict the answer to a whole stream; "" for none at all */
    public FakeClamd(Function<byte[], String> verdict) throws IOException {
        this.verdict = verdict;
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::serve);
    }

    public String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                threads.execute(() -> converse(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket client) {
        try (client) {
            var input = new DataInputStream(client.getInputStream());
            var command = new StringBuilder();
            for (int letter = input.read(); letter > 0; letter = input.read()) {
                command.append((char) letter);
            }
            var answer = command.toString().equals("zPING") ? "PONG" : stream(input);
            if (answer.isEmpty()) {
                // Until the other hangs up.
                input.transferTo(OutputStream.nullOutputStream());
            } else {
                client.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException hungUp) {
            // So the other has had enough.
        }
    }

    private String stream(DataInputStream input) throws IOException {
        var heard = new java.io.ByteArrayOutputStream();
        for (int length = input.readInt(); length > 0; length = input.readInt()) {
            heard.writeBytes(input.readNBytes(length));
            if (heard.size() > LARGEST) {
                return TOO_LARGE;
            }
        }
        return verdict.apply(heard.toByteArray());
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
