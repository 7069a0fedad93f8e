package se.medborgarlofte.login;

import se.medborgarlofte.shared.BaseUrl;

/**
 * Names of cookies. Where people reach the program by https the name begins with {@code __Host-}: browsers then take the
 * cookie from this host alone, by https, for all of it (RFC 6265bis §4.1.3). The setting decides, not the request.
 */
final class Cookies {

    private Cookies() {}

    static String name(String name, BaseUrl base) {
        return base.isSecure() ? "__Host-" + name : name;
    }
}
