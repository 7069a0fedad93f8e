package se.medborgarlofte.login;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a browser calls itself, in two words that its owner knows: "Chrome, Android". It proves nothing. */
final class Browser {

    /** A name is looked for in this order, since browsers also name those that they resemble. */
    private static final Map<String, String> BROWSERS = ordered(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox/",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "Macintosh",
            "Mac",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    private Browser() {}

    /** @return empty where nothing is recognised */
    static String of(@Nullable String userAgent) {
        String text = userAgent == null ? "" : userAgent;
        String browser = first(BROWSERS, text);
        String system = first(SYSTEMS, text);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String first(Map<String, String> names, String text) {
        return names.entrySet().stream()
                .filter(name -> text.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... marksAndNames) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int at = 0; at < marksAndNames.length; at += 2) {
            names.put(marksAndNames[at], marksAndNames[at + 1]);
        }
        return names;
    }
}
