package se.medborgarlofte.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Who writes the text that {@link PersonalDataGuard} looks through: of staff, one may say why it may stand as it is. A
 * citizen may not; their text is held back instead.
 */
public final class Writer {

    /** The field in which one says why; the form shows it where something was found. */
    static final String BECAUSE = "personalDataBecause";

    private static final String CONTACTS = OwnContacts.class.getName();
    private static final int SHORTEST = 10;
    private static final int LONGEST = 300;

    private Writer() {}

    /** Why what was found may stand, in the words of one who is logged in. */
    public static Optional<String> because() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                        && asked.getRequest().getUserPrincipal() != null
                ? Optional.ofNullable(asked.getRequest().getParameter(BECAUSE))
                        .map(String::strip)
                        .filter(said -> said.length() >= SHORTEST && said.length() <= LONGEST)
                        .filter(PersonalDataGuard::isClean)
                : Optional.empty();
    }

    /** Whether it is how one of the parties is reached. */
    static boolean isReachedBy(String contact) {
        String bare = bare(contact);
        OwnContacts known = contacts();
        return known != null && known.all().stream().map(Writer::bare).anyMatch(bare::equals);
    }

    private static @Nullable OwnContacts contacts() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : (OwnContacts) request.getAttribute(CONTACTS, RequestAttributes.SCOPE_REQUEST);
    }

    private static String bare(String contact) {
        return contact.replaceAll("[\\s()/.-]", "")
                .replaceFirst("^(\\+|00)46", "0")
                .toLowerCase(Locale.ROOT);
    }

    /** Lets the guard ask how the parties are reached, where it has found something that looks like a contact. */
    record Knowing(OwnContacts contacts) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            request.setAttribute(CONTACTS, contacts);
            return true;
        }
    }
}
