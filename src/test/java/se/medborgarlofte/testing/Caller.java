package se.medborgarlofte.testing;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Asks a program that listens on a port. Keeps cookies, also those that a browser would send through TLS only. */
public final class Caller {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final int port;
    private final Map<String, String> cookies = new HashMap<>();

    public Caller(int port) {
        this.port = port;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    /** @param body as a form is sent: "name=value&amp;…" */
    public HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Accept", "text/html,*/*");
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookie());
        }
        HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    public Caller logIn(String email, String password) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(
                "POST", "/logga-in", form(Map.of("email", email, "password", password, "_csrf", token("/logga-in"))));
        if (answer.statusCode() >= 400 || !answer.headers().map().containsKey("Location")) {
            throw new AssertionError("log-in answered " + answer.statusCode());
        }
        return this;
    }

    /** The token of the first form on a page. */
    public String token(String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(path).body()).expectFirst("input[name=_csrf]").val();
    }

    public static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Sends these very lines, as no client would. @return all that comes back */
    public String raw(String... lines) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            String request = Arrays.stream(lines).map(line -> line + "\r\n").collect(Collectors.joining());
            socket.getOutputStream().write((request + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String cookie() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(String setCookie) {
        String pair = setCookie.split(";", 2)[0];
        cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
}
