import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A mail server that takes every letter, notes its Message-ID and whom it is for, and only then, late, says that it has it:
 * who is killed meanwhile does not know.
 * PORT FILE MILLISECONDS
 */
public class Mailbox {

    private final FileOutputStream file;
    private final int late;

    private Mailbox(FileOutputStream file, int late) {
        this.file = file;
        this.late = late;
    }

    public static void main(String[] arguments) throws IOException {
        try (var socket = new ServerSocket(Integer.parseInt(arguments[0]), 50, InetAddress.getLoopbackAddress());
                var file = new FileOutputStream(arguments[1], true)) {
            var mailbox = new Mailbox(file, Integer.parseInt(arguments[2]));
            while (true) {
                var client = socket.accept();
                new Thread(() -> mailbox.serve(client)).start();
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            talk(client);
        } catch (IOException | InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
    }

    private void talk(Socket client) throws IOException, InterruptedException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        var recipient = "";
        say(client, "220 mailbox");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var command = line.toUpperCase(Locale.ROOT);
            if (command.startsWith("RCPT TO:")) {
                recipient = line.substring(8).replaceAll("[<> ]", "");
                say(client, "250 ok");
            } else if (command.equals("DATA")) {
                say(client, "354 go on");
                note(messageId(in), recipient);
                Thread.sleep(late);
                say(client, "250 taken");
            } else if (command.equals("QUIT")) {
                say(client, "221 bye");
                return;
            } else {
                say(client, "250 ok");
            }
        }
    }

    private static String messageId(BufferedReader in) throws IOException {
        var id = "";
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (id.isEmpty() && line.toLowerCase(Locale.ROOT).startsWith("message-id:")) {
                id = line.substring(11).strip();
            }
        }
        return id;
    }

    private synchronized void note(String messageId, String recipient) throws IOException {
        file.write((messageId + "\t" + recipient + "\n").getBytes(StandardCharsets.UTF_8));
        file.getFD().sync();
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }
}
