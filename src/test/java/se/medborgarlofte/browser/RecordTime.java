package se.medborgarlofte.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * No test, and not run with them: prints what an officer's entry costs in the example that runs at the address in the
 * system property {@code program}. See {@code scripts/record-time.sh}.
 */
class RecordTime {

    @Test
    void print() {
        try (Browsers browsers = Browsers.open();
                Window officer =
                        new Window(browsers.context(Browsers.PHONE, true), System.getProperty("program", ""))) {
            officer.logIn("polis@pitea.example", "tryggt-i-exemplet");
            measure(officer, "type and place, the first time after the start", () -> {
                officer.follow("Skolbesök");
                officer.follow("Bergsviken, Piteå");
                officer.press("Spara");
            });
            measure(officer, "once more, the day before", () -> {
                officer.follow("En gång till");
                officer.tick("I går");
                officer.press("Spara");
            });
            officer.go("/arbetsyta/registrera");
            measure(officer, "type and place", () -> {
                officer.follow("Informationsträff");
                officer.follow("Djupviken, Piteå");
                officer.press("Spara");
            });
            officer.go("/arbetsyta/registrera");
            measure(officer, "the same again on the same day, and sure of it", () -> {
                officer.follow("Informationsträff, Djupviken, Piteå");
                officer.press("Spara");
                officer.tick("Spara ändå, det här är en annan åtgärd");
                officer.press("Spara");
            });
            makePasskey(officer);
            officer.go("/arbetsyta/registrera");
            measure(officer, "logged out, with a passkey", () -> {
                officer.press("Logga in med passkey");
                officer.follow("Skolbesök");
                officer.follow("Djupviken, Piteå");
                officer.press("Spara");
            });
        }
    }

    /** The officer is logged out afterwards. */
    private static void makePasskey(Window officer) {
        Device.in(officer);
        officer.go("/arbetsyta/konto/passkey");
        officer.fill("Namn på passkeyn", "Jobbtelefonen");
        officer.press("Skapa passkey");
        officer.follow("Jag har sparat koderna");
        officer.find(".who button").click();
    }

    private static void measure(Window officer, String what, Runnable entry) {
        officer.taps();
        officer.requests();
        Instant begin = Instant.now();
        entry.run();
        Duration took = Duration.between(begin, Instant.now());
        if (!officer.path().endsWith("/klart")) {
            throw new IllegalStateException("not saved: " + officer.text());
        }
        System.out.printf(
                Locale.ROOT,
                "%-48s %d taps, %d requests, %.2f s%n",
                what,
                officer.taps(),
                officer.requests().size(),
                took.toMillis() / 1000.0);
    }
}
