import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;

/**
 * An SMTP server that takes its time, for {@code mail-kill.sh}. Each mail that it has taken becomes a line "TO MESSAGE-ID"
 * of a file. At the mails whose numbers it is given it stops, says so on a line of its own, and waits long enough to be
 * left alone: at odd places in that list after it has taken the mail and before it says so, at even ones before it takes it.
 *
 * <p>java SlowServer.java PORT FILE MILLISECONDS NUMBER…
 */
class SlowServer {

    private static final long LONG = 20_000;

    private final Path taken;
    private final long pause;
    private final Set<Integer> after = new TreeSet<>();
    private final Set<Integer> before = new TreeSet<>();
    private int mails;

    private SlowServer(String[] arguments) {
        taken = Path.of(arguments[1]);
        pause = Long.parseLong(arguments[2]);
        for (int i = 3; i < arguments.length; i++) {
            (i % 2 == 1 ? after : before).add(Integer.valueOf(arguments[i]));
        }
    }

    public static void main(String[] arguments) throws Exception {
        SlowServer server = new SlowServer(arguments);
        try (ServerSocket listening =
                new ServerSocket(Integer.parseInt(arguments[0]), 50, InetAddress.getLoopbackAddress())) {
            System.out.println("listening");
            while (true) {
                Socket caller = listening.accept();
                Thread talking = new Thread(() -> server.talk(caller));
                talking.setDaemon(true);
                talking.start();
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1))) {
            String to = "";
            say(caller, "220 slow.example");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT TO:")) {
                    to = line.replaceAll(".*<|>.*", "");
                    say(caller, "250 ok");
                } else if (line.equals("DATA")) {
                    int number = count();
                    Thread.sleep(pause);
                    stop(before, number);
                    say(caller, "354 go on");
                    note(to, messageId(in));
                    stop(after, number);
                    say(caller, "250 taken");
                } else {
                    say(caller, line.startsWith("QUIT") ? "221 bye" : "250 ok");
                }
            }
        } catch (IOException | InterruptedException gone) {
            // whoever called was killed
        }
    }

    private synchronized int count() {
        return ++mails;
    }

    private void stop(Set<Integer> numbers, int number) throws InterruptedException {
        if (numbers.contains(number)) {
            System.out.println((numbers == after ? "taken " : "not yet taken ") + number);
            Thread.sleep(LONG);
        }
    }

    /** Only of a mail that came whole. */
    private static String messageId(BufferedReader in) throws IOException {
        String id = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                return id;
            }
            if (id.isEmpty() && line.startsWith("Message-ID:")) {
                id = line.substring("Message-ID:".length()).strip();
            }
        }
        throw new IOException("half a mail");
    }

    private synchronized void note(String to, String messageId) throws IOException {
        Files.writeString(taken, to + " " + messageId + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static void say(Socket caller, String line) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
