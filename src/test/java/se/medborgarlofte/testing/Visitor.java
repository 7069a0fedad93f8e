package se.medborgarlofte.testing;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.login.GivenCodes;

/** A browser without scripts that speaks real HTTP: it keeps cookies, and sends the forms that it was shown. */
public final class Visitor {

    private final int port;
    private final CookieManager cookies;
    private final HttpClient client;
    private final Map<String, String> said = new LinkedHashMap<>();

    public Visitor(int port) {
        this(port, new CookieManager());
    }

    private Visitor(int port, CookieManager cookies) {
        this.port = port;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** The same browser, led to another instance. */
    public Visitor at(int otherPort) {
        return new Visitor(otherPort, cookies);
    }

    /** From now on, with every request. */
    public Visitor saying(String header, String value) {
        said.put(header, value);
        return this;
    }

    /** What came back; redirects are not followed. */
    public record Page(int status, String location, Document html, java.net.http.HttpHeaders headers) {

        /** The fields of its form as the browser holds them, the hidden ones too. */
        public Map<String, String> form(String selector) {
            Map<String, String> fields = new LinkedHashMap<>();
            for (Element field : html.expectFirst(selector).select("input[name], textarea[name], select[name]")) {
                if (!field.attr("type").matches("checkbox|radio") || field.hasAttr("checked")) {
                    fields.put(
                            field.attr("name"),
                            field.is("textarea")
                                    ? field.wholeText()
                                    : field.is("select")
                                            ? field.select("option[selected]").val()
                                            : field.val());
                }
            }
            return fields;
        }
    }

    public Page logIn(Actor actor) throws Exception {
        return logIn(actor, PeopleFixtures.PASSWORD);
    }

    /** With the password, and then a code where one is asked for. */
    public Page logIn(Actor actor, String password) throws Exception {
        Page first = givePassword(actor, password);
        if (!first.location().startsWith("/logga-in/kod")) {
            return first;
        }
        Map<String, String> form = get(first.location()).form("form.form");
        form.put("code", GivenCodes.next(actor));
        return post("/logga-in/kod", form);
    }

    /** The first step only. */
    public Page givePassword(Actor actor, String password) throws Exception {
        Map<String, String> form = get("/logga-in").form("form.form");
        form.put("email", actor.email());
        form.put("password", password);
        return post("/logga-in", form);
    }

    public Page get(String path) throws Exception {
        return send(HttpRequest.newBuilder(address(path)));
    }

    /** What a script of ours asks for. */
    public String json(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Accept", "application/json")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    public Page post(String path, Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    /** As one does who has got hold of somebody's cookie. */
    public void carry(String cookie, String value) {
        HttpCookie carried = new HttpCookie(cookie, value);
        carried.setPath("/");
        carried.setVersion(0);
        cookies.getCookieStore().add(address("/"), carried);
    }

    public void forget(String cookie) {
        cookie(cookie).ifPresent(known -> cookies.getCookieStore().remove(address("/"), known));
    }

    private Page send(HttpRequest.Builder request) throws Exception {
        said.forEach(request::header);
        HttpResponse<String> answer =
                client.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        return new Page(
                answer.statusCode(),
                answer.headers()
                        .firstValue("Location")
                        .map(to -> to.replaceFirst("^http://[^/]*", ""))
                        .orElse(""),
                Jsoup.parse(answer.body()),
                answer.headers());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
