package se.medborgarlofte.form;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * A form that is given back to its writer, after log-in: read and shown as if it had been sent, and never performed.
 * {@link Submissions} refuses the act, so that no form can forget to.
 */
public final class Returned {

    private static final String ATTRIBUTE = Returned.class.getName();

    private Returned() {}

    public static void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }

    static boolean is() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) != null;
    }

    /** What would have been done now, had the person sent it themselves. */
    public static final class NotByItself extends RuntimeException {

        NotByItself() {
            super("a form that is given back is not performed", null, false, false);
        }
    }
}
