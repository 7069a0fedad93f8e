package se.medborgarlofte.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** Begins a cookie whose last person has logged out. */
    private static final String LEFT = "left ";

    private final ApplicationKey key;
    private final BaseUrl base;

    Devices(ApplicationKey key, BaseUrl base) {
        this.key = key;
        this.base = base;
    }

    /** Who have logged in there, the last one first. */
    List<Long> people(HttpServletRequest request) {
        return opened(request)
                .map(names -> Stream.of(names.replace(LEFT, "").split(","))
                        .map(Long::valueOf)
                        .toList())
                .orElse(List.of());
    }

    /** Who logged in last, unless they have logged out since: whoever sits there now may be somebody else. */
    Optional<Long> present(HttpServletRequest request) {
        return opened(request)
                .filter(names -> !names.startsWith(LEFT))
                .flatMap(names -> people(request).stream().findFirst());
    }

    private Optional<String> opened(HttpServletRequest request) {
        try {
            return Optional.ofNullable(WebUtils.getCookie(request, Cookies.name("device", base)))
                    .map(cookie -> key.open(PURPOSE, cookie.getValue()));
        } catch (ApplicationKey.NotOurs forged) {
            return Optional.empty();
        }
    }

    void remember(HttpServletRequest request, HttpServletResponse response, long person) {
        write(
                Stream.concat(Stream.of(person), people(request).stream().filter(other -> other != person))
                        .limit(MOST_PEOPLE)
                        .map(Object::toString)
                        .collect(Collectors.joining(",")),
                response);
    }

    /** The last person has logged out. */
    void leave(HttpServletRequest request, HttpServletResponse response) {
        opened(request).filter(names -> !names.startsWith(LEFT)).ifPresent(names -> write(LEFT + names, response));
    }

    private void write(String names, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(Cookies.name("device", base), key.seal(PURPOSE, names))
                .httpOnly(true)
                .secure(base.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(REMEMBERED)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
