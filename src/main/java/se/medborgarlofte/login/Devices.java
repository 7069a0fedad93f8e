package se.medborgarlofte.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import se.medborgarlofte.keys.ApplicationKey;
import se.medborgarlofte.shared.BaseUrl;

/**
 * Knows again a browser in which somebody has logged in, by a sealed cookie that names them, the last one first. It lets
 * nobody in; it tells the owner's own attempts from a stranger's, and a new device from a known one.
 */
@Component
class Devices {

    private static final String PURPOSE = "device";
    private static final Duration REMEMBERED = Duration.ofDays(180);
    private static final int MOST_PEOPLE = 10;

    private final ApplicationKey key;
    private final BaseUrl base;

    Devices(ApplicationKey key, BaseUrl base) {
        this.key = key;
        this.base = base;
    }

    /** Who have logged in there, the last one first. */
    List<Long> people(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, Cookies.name("device", base));
        if (cookie == null) {
            return List.of();
        }
        try {
            return Stream.of(key.open(PURPOSE, cookie.getValue()).split(","))
                    .map(Long::valueOf)
                    .toList();
        } catch (ApplicationKey.NotOurs forged) {
            return List.of();
        }
    }

    Optional<Long> lastPerson(HttpServletRequest request) {
        return people(request).stream().findFirst();
    }

    void remember(HttpServletRequest request, HttpServletResponse response, long person) {
        List<String> people = Stream.concat(
                        Stream.of(person), people(request).stream().filter(other -> other != person))
                .limit(MOST_PEOPLE)
                .map(Object::toString)
                .toList();
        ResponseCookie cookie = ResponseCookie.from(
                        Cookies.name("device", base), key.seal(PURPOSE, String.join(",", people)))
                .httpOnly(true)
                .secure(base.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(REMEMBERED)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
