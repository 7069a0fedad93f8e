package se.medborgarlofte.login;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.account.Credential;
import se.medborgarlofte.keys.ApplicationKey;
import se.medborgarlofte.limit.Count;
import se.medborgarlofte.limit.Limits;
import se.medborgarlofte.limit.Network;

/**
 * Counts failed attempts to get in, on all instances together: at an account, known or not, and from a network address.
 * In a browser in which the owner has logged in before they have attempts of their own, which no stranger can use up
 * (device cookies, as OWASP describes them).
 */
@Component
@EnableConfigurationProperties(AttemptLimits.class)
public class Attempts {

    private static final String TAKEN = Attempts.class.getName();
    private static final int HELD_FORMS = 20;

    private final Limits counts;
    private final AttemptLimits limits;
    private final Actors actors;
    private final Devices devices;
    private final ApplicationKey key;

    Attempts(Limits counts, AttemptLimits limits, Actors actors, Devices devices, ApplicationKey key) {
        this.counts = counts;
        this.limits = limits;
        this.actors = actors;
        this.devices = devices;
        this.key = key;
    }

    /** Takes one for a password. @return how long to wait where there is none left */
    Optional<Duration> password(HttpServletRequest request, String email) {
        Optional<Long> person = actors.credential(email).map(Credential::personId);
        return take(request, "password", email.strip().toLowerCase(Locale.ROOT), person.orElse(0L));
    }

    /** Takes one for a code. @return how long to wait where there is none left */
    public Optional<Duration> code(HttpServletRequest request, long person) {
        return take(request, "code", Long.toString(person), person);
    }

    /** Takes one for a link that lets somebody in. @return how long to wait where there is none left */
    Optional<Duration> link(HttpServletRequest request) {
        return take(request, List.of(count("link/address", Network.of(request.getRemoteAddr()), limits.perAddress())));
    }

    /** Whether one more form of the person is kept. */
    boolean holds(long person) {
        return counts.take(count("held", Long.toString(person), HELD_FORMS)).isEmpty();
    }

    /** What was taken for this request was no failure. */
    public void giveBack(HttpServletRequest request) {
        if (request.getAttribute(TAKEN) instanceof List<?> taken) {
            taken.forEach(count -> counts.giveBack((Count) count));
            request.removeAttribute(TAKEN);
        }
    }

    private Optional<Duration> take(HttpServletRequest request, String what, String account, long person) {
        if (devices.people(request).contains(person)) {
            return take(request, List.of(count(what + "/own", account, limits.perAccount())));
        }
        return take(
                request,
                List.of(
                        count(what + "/address", Network.of(request.getRemoteAddr()), limits.perAddress()),
                        count(what + "/account", account, limits.perAccount())));
    }

    private Optional<Duration> take(HttpServletRequest request, List<Count> wanted) {
        List<Count> taken = new ArrayList<>();
        for (Count count : wanted) {
            Optional<Duration> pause = counts.take(count);
            if (pause.isPresent()) {
                return pause;
            }
            taken.add(count);
        }
        request.setAttribute(TAKEN, taken);
        return Optional.empty();
    }

    private Count count(String what, String whose, int most) {
        return new Count(what + "/" + key.alias("attempts/" + what, whose), most, limits.window());
    }
}
