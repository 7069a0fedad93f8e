package se.medborgarlofte.organisation;

import java.util.Set;

/** First parts of addresses that belong to the application and can never name a municipality. */
public final class ReservedWords {

    private static final Set<String> WORDS = Set.of(
            "actuator",
            "livez",
            "readyz",
            "api",
            "arbetsyta",
            "bilder",
            "css",
            "datasets",
            "embed",
            "en",
            "error",
            "exempel",
            "favicon.ico",
            "favicon.svg",
            "feed",
            "fi",
            "folj",
            "fonts",
            "fraga",
            "health",
            "images",
            "inbjudan",
            "js",
            "kalender",
            "kort",
            "kvitto",
            "login",
            "logga-in",
            "logga-ut",
            "logout",
            "om",
            "oppna-data",
            "ordlista",
            "robots.txt",
            "sitemap.xml",
            "sok",
            "static",
            "tillganglighet",
            "webjars",
            "well-known",
            ".well-known");

    private ReservedWords() {}

    public static Set<String> all() {
        return WORDS;
    }
}
