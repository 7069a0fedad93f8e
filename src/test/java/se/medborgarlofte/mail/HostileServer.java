package se.medborgarlofte.mail;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An SMTP server that treats each recipient as the name says: {@code refused@} is refused, {@code hanging@} gets no
 * answer, of a mail to {@code dropped@} all is taken, once, and the connection cut before a word; others are served.
 */
final class HostileServer implements Closeable {

    private final ServerSocket listening;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile boolean drops = true;

    HostileServer() throws IOException {
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread accepting = new Thread(this::accept, "hostile-smtp");
        accepting.setDaemon(true);
        accepting.start();
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Each mail that was taken as it came over the wire, whether or not that was said. */
    List<String> taken() {
        return taken;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket caller = listening.accept();
                open.add(caller);
                Thread talking = new Thread(() -> talk(caller), "hostile-smtp-caller");
                talking.setDaemon(true);
                talking.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1))) {
            String to = "";
            say(caller, "220 hostile.example");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT")) {
                    to = line;
                    if (to.contains("<hanging@")) {
                        continue;
                    }
                    say(caller, to.contains("<refused@") ? "550 no such user" : "250 ok");
                } else if (line.equals("DATA")) {
                    say(caller, "354 go on");
                    taken.add(data(in));
                    if (to.contains("<dropped@") && drops) {
                        drops = false;
                        return;
                    }
                    say(caller, "250 taken");
                } else {
                    say(caller, line.startsWith("QUIT") ? "221 bye" : "250 ok");
                }
            }
        } catch (IOException gone) {
            // the other side has had enough, or the test is over
        }
    }

    private static String data(BufferedReader in) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            lines.add(line);
        }
        return String.join("\r\n", lines);
    }

    private static void say(Socket caller, String line) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket one : open) {
            one.close();
        }
    }
}
