package se.medborgarlofte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One browser window of one person: what one does with a page by the words on it, and what that costs. */
final class Window implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 10_000;

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final List<String> requests = new ArrayList<>();
    private int taps;

    Window(BrowserContext context, String base) {
        this.context = context;
        this.base = base;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onRequest(this::note);
    }

    Page page() {
        return page;
    }

    /** @param path of this program, or a whole address */
    int go(String path) {
        return page.navigate(path.startsWith("http") ? path : base + path).status();
    }

    /** Reads a page in this person's name without showing it, which costs much less. */
    APIResponse read(String path) {
        return page.request().get(base + path);
    }

    /** Sends a form in this person's name without showing the answer. */
    APIResponse send(String path, FormData values) {
        return page.request().post(base + path, RequestOptions.create().setForm(values));
    }

    void logIn(String email, String password) {
        go("/logga-in");
        fill("E-postadress", email);
        fill("Lösenord", password);
        press("Logga in");
        assertThat(path()).as(text()).startsWith("/arbetsyta");
    }

    String path() {
        return path(page.url());
    }

    static String path(String url) {
        return url.replaceFirst("^https?://[^/]+", "");
    }

    String text() {
        return page.locator("main").innerText();
    }

    /** What the program says that it just did. */
    String said() {
        return page.getByRole(AriaRole.STATUS).innerText();
    }

    /** What is wrong with the form. */
    String wrong() {
        return page.locator("#fel").innerText();
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    void press(String button) {
        tap(main().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true)));
    }

    void follow(String link) {
        tap(main().getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true)));
    }

    void fill(String label, String text) {
        Part.field(main(), label).fill(text);
    }

    void choose(String label, String option) {
        Part.field(main(), label).selectOption(option);
    }

    void tick(String label) {
        Part.field(main(), label).check();
        taps++;
    }

    /** The part of a form that has this name, such as the row of one party. */
    Part part(String name) {
        return new Part(main().getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName(name).setExact(true)));
    }

    /** Since the last call: what a thumb had to do, boxes and summaries included. */
    int taps() {
        int counted = taps;
        taps = 0;
        return counted;
    }

    /** Since the last call: what was asked of the program. Style sheets, scripts and the mark are kept by browsers for an hour. */
    List<String> requests() {
        List<String> sent = List.copyOf(requests);
        requests.clear();
        return sent;
    }

    void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/" + name + "-" + page.viewportSize().width + ".png")));
    }

    private void note(Request request) {
        if (!request.url().matches(".*/((css|js)/.*|favicon\\.svg)")) {
            requests.add(request.method() + " " + request.url());
        }
    }

    private void tap(Locator locator) {
        locator.click();
        taps++;
    }

    private Locator main() {
        return page.locator("main");
    }

    @Override
    public void close() {
        context.close();
    }
}
