package se.medborgarlofte.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** One headless browser: the system's Chrome or Chromium, else the test library's own. */
final class Browsers implements AutoCloseable {

    static final int PHONE = 360;
    static final int DESKTOP = 1280;
    static final int HEIGHT = 900;

    private final Playwright playwright;
    private final Browser browser;

    private Browsers(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Where no browser can be had the test is skipped with the reason; in CI that is a failure. */
    static Browsers open() {
        try {
            Playwright.CreateOptions creation = new Playwright.CreateOptions();
            if (system().isPresent()) {
                creation.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            }
            Playwright playwright = Playwright.create(creation);
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
            system().ifPresent(options::setExecutablePath);
            return new Browsers(playwright, playwright.chromium().launch(options));
        } catch (RuntimeException none) {
            if ("true".equals(System.getenv("CI"))) {
                throw none;
            }
            Assumptions.abort("no browser to be had: " + none.getMessage());
            throw none;
        }
    }

    BrowserContext context(int width, boolean scripts) {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setJavaScriptEnabled(scripts));
    }

    private static Optional<Path> system() {
        String[] folders = System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator);
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
