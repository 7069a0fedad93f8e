package se.medborgarlofte.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Opening;

/**
 * What a request reads only because a municipality was opened for it. {@link Permissions} notes it; whoever writes it
 * down begins it. Where nobody does, nothing is open.
 */
public final class OpenedReads {

    private static final String ATTRIBUTE = OpenedReads.class.getName();

    private final Set<Opening> used = new LinkedHashSet<>();

    private OpenedReads() {}

    /** For the one who writes down what is read. */
    public static OpenedReads begin(HttpServletRequest request) {
        OpenedReads reads = new OpenedReads();
        request.setAttribute(ATTRIBUTE, reads);
        return reads;
    }

    /** What has been read so far. */
    public Set<Opening> used() {
        return Set.copyOf(used);
    }

    /** What is open to the actor. */
    static List<Opening> open(Actor actor, Action action) {
        return action == Action.READ_UNPUBLISHED
                        && !actor.openings().isEmpty()
                        && current().isPresent()
                ? actor.openings()
                : List.of();
    }

    /** Of these, what is open to the actor, who reads it now. */
    static List<Opening> read(Actor actor, Action action, Set<Long> municipalities) {
        List<Opening> read = open(actor, action).stream()
                .filter(opening -> municipalities.contains(opening.municipality()))
                .toList();
        current().ifPresent(reads -> reads.used.addAll(read));
        return read;
    }

    private static Optional<OpenedReads> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                ? Optional.ofNullable((OpenedReads) now.getRequest().getAttribute(ATTRIBUTE))
                : Optional.empty();
    }
}
