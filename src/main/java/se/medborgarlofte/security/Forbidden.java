package se.medborgarlofte.security;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import se.medborgarlofte.shared.Explained;

/** The person may see the object but not do this with it: answered 403. The message key says why. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class Forbidden extends RuntimeException implements Explained {

    private final transient Set<Long> municipalities;

    public Forbidden(String messageKey) {
        this(messageKey, Set.of());
    }

    /** @param municipalities of the object */
    public Forbidden(String messageKey, Set<Long> municipalities) {
        super(messageKey);
        this.municipalities = Set.copyOf(municipalities);
    }

    public Set<Long> municipalities() {
        return municipalities;
    }

    @Override
    public String messageKey() {
        return String.valueOf(getMessage());
    }
}
