package se.medborgarlofte.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.ModelAndView;
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.Submissions;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.keys.ApplicationKey;
import se.medborgarlofte.limit.Count;
import se.medborgarlofte.limit.Limits;
import se.medborgarlofte.limit.Network;
import se.medborgarlofte.shared.SwedishTime;

/** How a form without log-in is shown and taken. Whatever is wrong, what was typed comes back and can be sent again. */
@Component
@EnableConfigurationProperties(VisitorLimits.class)
public class VisitorForms {

    private static final String NOBODY = "visitor";

    private final Stamps stamps;
    private final Submissions submissions;
    private final Limits counts;
    private final VisitorLimits limits;
    private final ApplicationKey key;
    private final SwedishTime time;

    VisitorForms(
            Stamps stamps,
            Submissions submissions,
            Limits counts,
            VisitorLimits limits,
            ApplicationKey key,
            SwedishTime time) {
        this.stamps = stamps;
        this.submissions = submissions;
        this.counts = counts;
        this.limits = limits;
        this.key = key;
        this.time = time;
    }

    /** A page with a new form. The page holds {@code fragments/form :: visitor}. */
    public ModelAndView show(String page, VisitorForm form) {
        return stamped(new ModelAndView(page).addObject("form", form), stamps.fresh());
    }

    /**
     * Acts, once for this page with this content, and answers 303 to where the act says; else the page again: 422 where
     * something is to be put right or the page has stood open for too long, 429 where too much comes from one place.
     *
     * @param form the model attribute {@code form}
     */
    public ModelAndView send(
            HttpServletRequest request,
            HttpServletResponse response,
            VisitorForm form,
            Fields fields,
            String page,
            Supplier<String> act) {
        if (!stamps.holds(form.submission()) || isFromElsewhere(request)) {
            fields.reject(Refusal.of("visitor.error.old"));
            return stamped(Answer.wrong(page), stamps.fresh());
        }
        if (StringUtils.hasLength(form.website())) {
            fields.reject("website", "visitor.error.website");
        }
        if (!fields.ok()) {
            return stamped(Answer.wrong(page), form.submission());
        }
        Optional<Duration> pause = counts.take(count(request));
        if (pause.isPresent()) {
            fields.reject(Refusal.of("visitor.error.limit"));
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(pause.get().toSeconds() + 1));
            return stamped(new ModelAndView(page, HttpStatus.TOO_MANY_REQUESTS), form.submission());
        }
        try {
            return Answer.next(once(form, act));
        } catch (Refusal refusal) {
            fields.reject(refusal);
            return stamped(Answer.wrong(page), form.submission());
        } catch (WrongState moved) {
            fields.reject(Refusal.of(moved.messageKey(), moved.arguments()));
            return stamped(Answer.stale(page), form.submission());
        }
    }

    /** Where the act leads may be nobody's to know but the sender's: it is kept sealed. */
    private String once(VisitorForm form, Supplier<String> act) {
        UUID token = Submissions.token(form.submission(), 0, form.content());
        String purpose = NOBODY + "/" + token;
        return key.open(purpose, submissions.once(token, () -> key.seal(purpose, act.get())));
    }

    /** Under another name each day, from which the address cannot be found; and that is gone when the count is full again. */
    private Count count(HttpServletRequest request) {
        String alias = key.alias(NOBODY + "/" + time.today(), Network.of(request.getRemoteAddr()));
        return new Count(NOBODY + "/" + alias, limits.perAddress(), limits.window());
    }

    /** A page of somebody else's that sends the form by its reader's browser. */
    private static boolean isFromElsewhere(HttpServletRequest request) {
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static ModelAndView stamped(ModelAndView page, @Nullable String stamp) {
        return page.addObject("stamp", stamp);
    }
}
