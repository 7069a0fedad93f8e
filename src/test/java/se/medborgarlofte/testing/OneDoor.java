package se.medborgarlofte.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

/** One address for several instances of the program, as a load balancer gives it: a test says who takes which request. */
public final class OneDoor implements AutoCloseable {

    private final ServerSocket door;
    private final ExecutorService porters = Executors.newCachedThreadPool();
    private final List<Integer> instances = new CopyOnWriteArrayList<>();
    private final List<String> passed = new CopyOnWriteArrayList<>();
    private final ToIntFunction<String> taker;

    /** @param taker of a request, such as "GET /logga-in": the number of an instance, from 0 */
    public OneDoor(ToIntFunction<String> taker) throws IOException {
        this.taker = taker;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        porters.submit(this::watch);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** @param port of a further instance */
    public void leadTo(int port) {
        instances.add(port);
    }

    /** What was taken, such as "1 GET /logga-in"; the list is begun anew. */
    public List<String> passed() {
        List<String> all = List.copyOf(passed);
        passed.clear();
        return all;
    }

    private Void watch() throws IOException {
        while (true) {
            Socket guest = door.accept();
            porters.submit(() -> pass(guest));
        }
    }

    /** One request for each connection, so that the browser keeps to no instance. */
    private Void pass(Socket guest) throws IOException {
        try (guest) {
            String head = head(guest.getInputStream());
            if (head.isEmpty()) {
                return null;
            }
            String request = head.substring(0, head.indexOf(" HTTP"));
            int instance = taker.applyAsInt(request);
            passed.add(instance + " " + request);
            try (Socket host = new Socket(InetAddress.getLoopbackAddress(), instances.get(instance))) {
                host.getOutputStream()
                        .write(head.replaceFirst("(?i)Connection: keep-alive", "Connection: close")
                                .getBytes(StandardCharsets.ISO_8859_1));
                porters.submit(() -> guest.getInputStream().transferTo(host.getOutputStream()));
                host.getInputStream().transferTo(guest.getOutputStream());
            }
        }
        return null;
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int next = in.read();
        while (next != -1) {
            head.write(next);
            if (next == '\n' && head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                return head.toString(StandardCharsets.ISO_8859_1);
            }
            next = in.read();
        }
        return "";
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        porters.shutdownNow();
    }
}
