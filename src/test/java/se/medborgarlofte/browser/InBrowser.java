package se.medborgarlofte.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What tests in a browser share: one browser for the class, and windows on the program that was started for it. */
abstract class InBrowser {

    @SuppressWarnings("NullAway.Init")
    private static Browsers browsers;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        browsers = Browsers.open();
    }

    @AfterAll
    static void close() {
        if (browsers != null) {
            browsers.close();
        }
    }

    /** A window of somebody who has not been here before. */
    Window window(int width, boolean scripts) {
        return new Window(browsers.context(width, scripts), "http://localhost:" + port);
    }
}
