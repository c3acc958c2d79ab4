package cn.hubei.trade.file.scanner;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** ClamAV's daemon, by its INSTREAM command: chunks with their length before them, and an empty one for the end. */
public final class Clamd implements Scanner {

    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final Duration PING = Duration.ofSeconds(3);

    private final String address;
    private final Duration timeout;

    /** @param address host:port, or the path of a socket */
    public Clamd(String address, Duration timeout) {
        this.address = address;
        this.timeout = timeout;
    }

    private interface Question {

        void ask(OutputStream clamd) throws IOException;
    }

    @Override
    public Optional<String> virusIn(InputStream content) throws IOException {
        var answer = answer(clamd -> send(content, clamd), timeout);
        if (answer.equals(CLEAN)) {
            return Optional.empty();
        }
        if (answer.endsWith(FOUND)) {
            return Optional.of(answer.substring(answer.indexOf(' ') + 1, answer.length() - FOUND.length()));
        }
        throw new ScannerAway("The virus scanner at " + address + " said \"" + answer + "\"", null);
    }

    @Override
    public boolean answers() {
        try {
            return answer(clamd -> clamd.write(ascii("zPING\0")), PING).equals("PONG");
        } catch (ScannerAway away) {
            return false;
        }
    }

    private static void send(InputStream content, OutputStream clamd) throws IOException {
        clamd.write(ascii("zINSTREAM\0"));
        var chunk = new byte[CHUNK];
        int length;
        do {
            length = content.readNBytes(chunk, 0, CHUNK);
            clamd.write(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
            clamd.write(chunk, 0, length);
        } while (length > 0);
    }

    private String answer(Question question, Duration within) throws ScannerAway {
        try (var clamd = SocketChannel.open(family())) {
            // Closing the channel from outside wakes whoever waits for it, whatever for.
            var end = CompletableFuture.delayedExecutor(within.toMillis(), TimeUnit.MILLISECONDS);
            var watch = CompletableFuture.runAsync(() -> close(clamd), end);
            try {
                clamd.connect(where());
                return converse(question, clamd);
            } finally {
                watch.cancel(false);
            }
        } catch (IOException away) {
            throw new ScannerAway("The virus scanner at " + address + " does not answer", away);
        }
    }

    private static String converse(Question question, SocketChannel clamd) throws IOException {
        try {
            question.ask(Channels.newOutputStream(clamd));
        } catch (IOException brokenOff) {
            // It has heard enough, for instance because the file is too large for it, and says so before it hangs up.
            return read(clamd);
        }
        return read(clamd);
    }

    private static String read(SocketChannel clamd) throws IOException {
        var answer = new String(Channels.newInputStream(clamd).readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        return answer.replace("\0", "").strip();
    }

    private static void close(SocketChannel clamd) {
        try {
            clamd.close();
        } catch (IOException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private boolean isPath() {
        return address.startsWith("/");
    }

    private StandardProtocolFamily family() {
        return isPath() ? StandardProtocolFamily.UNIX : StandardProtocolFamily.INET;
    }

    /** Looked up each time: a name may come to mean another machine. */
    private SocketAddress where() throws IOException {
        if (isPath()) {
            return UnixDomainSocketAddress.of(address);
        }
        var colon = address.lastIndexOf(':');
        var found = new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
        if (found.isUnresolved()) {
            throw new IOException("No such host");
        }
        return found;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
