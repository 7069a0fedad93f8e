package se.medborgarlofte.edge;

import jakarta.servlet.ServletRequest;
import java.util.UUID;

/** The short number that an error page shows and the log has too: the one thing that joins the two. */
public final class Reference {

    private static final String ATTRIBUTE = Reference.class.getName();
    private static final int LENGTH = 8;

    private Reference() {}

    /** The same one for the whole of a request. */
    public static String of(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String made = UUID.randomUUID().toString().substring(0, LENGTH);
        request.setAttribute(ATTRIBUTE, made);
        return made;
    }
}
