package se.medborgarlofte.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.edge.Reference;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.security.CurrentActor;
import se.medborgarlofte.shared.Explained;
import se.medborgarlofte.shared.RunMode;
import se.medborgarlofte.shared.SwedishTime;

/**
 * What an error page may say: the status, the sentence of a no that was meant for people, and a reference, which the
 * log has too where the fault is ours.
 */
@Component
class Problems extends DefaultErrorAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final MessageSource messages;
    private final RunMode mode;

    Problems(MessageSource messages, RunMode mode) {
        this.messages = messages;
        this.mode = mode;
    }

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        Object status = super.getErrorAttributes(request, ErrorAttributeOptions.defaults())
                .get("status");
        shown.put("status", status);
        shown.put("exampleMode", mode.example());
        Throwable error = getError(request);
        shown.put("heading", heading(error));
        shown.put("problem", error == null ? null : sentence(error));
        shown.put("mayOpen", mayOpen(((ServletWebRequest) request).getRequest()));
        shown.put("reference", reference(request, status, error));
        return shown;
    }

    /** What is closed to a system administrator may be opened for reading: the way there is shown. */
    private static boolean mayOpen(HttpServletRequest request) {
        return CurrentActor.of(request).filter(Actor::isSystemAdministrator).isPresent();
    }

    private static String reference(WebRequest request, @Nullable Object status, @Nullable Throwable error) {
        String reference = Reference.of(((ServletWebRequest) request).getRequest());
        if (status instanceof Integer code && code >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            LOG.error("Error {} was shown to somebody: {}", reference, code, error);
        }
        return reference;
    }

    private @Nullable String sentence(Throwable error) {
        if (error instanceof Refusal refusal) {
            return text(refusal.messageKey(), refusal.arguments());
        }
        if (error instanceof WrongState state) {
            return text(state.messageKey(), state.arguments());
        }
        if (error instanceof Explained explained) {
            return text(explained.messageKey());
        }
        return null;
    }

    /** Where the status alone would name it wrong. */
    private @Nullable String heading(@Nullable Throwable error) {
        return error instanceof Explained explained
                ? messages.getMessage(explained.messageKey() + ".title", null, null, SwedishTime.LOCALE)
                : null;
    }

    private @Nullable String text(String key, Object... arguments) {
        try {
            return messages.getMessage(key, arguments, SwedishTime.LOCALE);
        } catch (NoSuchMessageException missing) {
            LOG.error("No text for {}", key);
            return null;
        }
    }
}
