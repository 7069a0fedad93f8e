package se.medborgarlofte.identityprovider;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * Which addresses of providers are gone to: by https, or on this computer. Only a provider that is itself on this
 * computer may name others there, so that none outside makes us ask what is inside.
 */
final class WebAddress {

    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");

    private WebAddress() {}

    static boolean isIssuer(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()) && isHere(uri));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** Whether the provider may name this address as one of its own. */
    static boolean mayName(String issuer, String address) {
        try {
            URI uri = new URI(address);
            if (uri.getHost() == null || uri.getRawUserInfo() != null) {
                return false;
            }
            return isHere(uri)
                    ? isHere(URI.create(issuer)) && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    : "https".equals(uri.getScheme());
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static boolean isHere(URI uri) {
        return THIS_COMPUTER.contains(uri.getHost());
    }
}
