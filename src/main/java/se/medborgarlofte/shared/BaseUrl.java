package se.medborgarlofte.shared;

import java.net.URI;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people reach the program, for links that are handed over. Such links never begin with what a request calls the
 * program: anybody can send a request that calls it something else.
 *
 * @param baseUrl such as "https://loften.exempel.se"; empty where it is not set
 */
@ConfigurationProperties("medborgarlofte")
public record BaseUrl(@DefaultValue("") String baseUrl) {

    public BaseUrl {
        baseUrl = baseUrl.strip().replaceAll("/+$", "");
        if (!baseUrl.isEmpty() && !isWeb(URI.create(baseUrl))) {
            throw new IllegalArgumentException(
                    "medborgarlofte.base-url is not a web address such as https://loften.exempel.se: " + baseUrl);
        }
    }

    public boolean isSet() {
        return !baseUrl.isEmpty();
    }

    /** Whether people reach the program by https: decided by what is set, never by what a request says of itself. */
    public boolean isSecure() {
        return baseUrl.startsWith("https:");
    }

    /** The name that requests call the program by; empty where the base is not known. */
    public String host() {
        return isSet() ? URI.create(baseUrl).getHost() : "";
    }

    /** What browsers say that its pages come from, such as "https://loften.exempel.se"; empty where it is not known. */
    public String origin() {
        if (!isSet()) {
            return "";
        }
        URI uri = URI.create(baseUrl.toLowerCase(Locale.ROOT));
        boolean usual = uri.getPort() == -1 || uri.getPort() == (isSecure() ? 443 : 80);
        return uri.getScheme() + "://" + uri.getHost() + (usual ? "" : ":" + uri.getPort());
    }

    /** The whole link to a path; only the path where the base is not known. */
    public String link(String path) {
        return baseUrl + path;
    }

    private static boolean isWeb(URI uri) {
        return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                && uri.getHost() != null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
    }
}
