package se.medborgarlofte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody who has a keyboard and nothing else: every place that the focus comes to must be seen, and in order. */
record Keys(Window window) {

    private static final int MANY = 200;

    /** Where the focus is: nothing when it has left the page. */
    private static final String FOCUSED = """
            async () => {
              await new Promise(shown => requestAnimationFrame(() => requestAnimationFrame(shown)));
              const one = document.activeElement, box = one.getBoundingClientRect(), style = getComputedStyle(one);
              if (one == document.body) return null;
              return {
                name: (one.labels && one.labels.length ? one.labels[0] : one).innerText.trim(),
                marked: style.outlineStyle == 'solid' && parseFloat(style.outlineWidth) >= 2,
                shown: box.width > 1 && box.left >= 0 && box.right <= innerWidth
                  && Math.min(box.bottom, innerHeight) - Math.max(box.top, 0) > Math.min(box.height, 32) - 2,
                top: Math.round(box.top + scrollY), bottom: Math.round(box.bottom + scrollY),
                skip: one.matches('.skip')
              };
            }""";

    /** What one presses Enter or Space on, types in or moves within. */
    record Stop(String name, boolean marked, boolean shown, int top, int bottom, boolean skip) {}

    /** Presses Tab until the focus is on what has this name. */
    Keys to(String name) {
        Stop before = null;
        for (int i = 0; i < MANY; i++) {
            Stop stop = next(before);
            assertThat(stop).as("a way to " + name + " on " + window.path()).isNotNull();
            if (stop.name().equals(name)) {
                return this;
            }
            before = stop;
        }
        throw new AssertionError("no way to " + name + " on " + window.path());
    }

    /** Presses Tab from the top of the page to its end. */
    List<Stop> all() {
        List<Stop> stops = new ArrayList<>();
        Stop stop = next(null);
        while (stop != null && stops.size() < MANY) {
            stops.add(stop);
            stop = next(stop);
        }
        return stops;
    }

    /** A key that leads to another page. */
    void leave(String key) {
        Page page = window.page();
        page.waitForNavigation(() -> page.keyboard().press(key));
    }

    Keys press(String key) {
        window.page().keyboard().press(key);
        return this;
    }

    Keys type(String text) {
        window.page().keyboard().type(text);
        return this;
    }

    Stop here() {
        Map<?, ?> found = (Map<?, ?>) window.page().evaluate(FOCUSED);
        return found == null
                ? null
                : new Stop(
                        (String) found.get("name"),
                        (boolean) found.get("marked"),
                        (boolean) found.get("shown"),
                        (int) found.get("top"),
                        (int) found.get("bottom"),
                        (boolean) found.get("skip"));
    }

    private Stop next(Stop before) {
        press("Tab");
        Stop stop = here();
        if (stop != null) {
            assertThat(stop.marked()).as("marked: " + stop + window.path()).isTrue();
            assertThat(stop.shown()).as("shown: " + stop + window.path()).isTrue();
        }
        if (stop != null && before != null && !before.skip()) {
            assertThat(stop.bottom())
                    .as(stop + " after " + before + window.path())
                    .isGreaterThan(before.top());
        }
        return stop;
    }
}
