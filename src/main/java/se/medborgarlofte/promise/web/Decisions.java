package se.medborgarlofte.promise.web;

import static java.util.Objects.requireNonNullElse;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.approval.Steps;
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.form.Submissions;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.shared.NotFound;

/** Takes a decision once, and shows the page again with the reason where it cannot be taken. */
@Component
class Decisions {

    /**
     * @param done message key of what was done
     * @param field of the form at which a no is shown; empty where it has none
     * @param reasonField at which a no to the reason is shown
     * @param act takes the decision and tells where to go next
     */
    record Step(String done, String field, String reasonField, Supplier<String> act) {

        Step(String done, String field, Supplier<String> act) {
            this(done, field, field, act);
        }

        /** Where a no is shown that a rule says to what it calls by this name. */
        String at(@Nullable String named) {
            return named == null ? "" : named.equals("reason") ? reasonField : field;
        }
    }

    /** What the page itself must know to be shown again. */
    interface Page extends BiFunction<HttpStatus, @Nullable String, ModelAndView> {}

    private final Submissions submissions;

    Decisions(Submissions submissions) {
        this.submissions = submissions;
    }

    ModelAndView take(
            Actor actor, DecisionForm form, BindingResult binding, RedirectAttributes next, Step step, Page page) {
        if (binding.hasErrors()) {
            return page.apply(HttpStatus.UNPROCESSABLE_CONTENT, null);
        }
        try {
            String location =
                    submissions.once(Submissions.token(form.submission(), actor.personId(), form), step.act());
            next.addFlashAttribute("flash", step.done());
            return Answer.next(location);
        } catch (Refusal refusal) {
            String field = step.at(refusal.field());
            new Fields(binding)
                    .reject(
                            field.isEmpty()
                                    ? Refusal.of(refusal.messageKey(), refusal.arguments())
                                    : Refusal.at(field, refusal.messageKey(), refusal.arguments()));
            return page.apply(HttpStatus.UNPROCESSABLE_CONTENT, null);
        } catch (WrongState moved) {
            return page.apply(HttpStatus.CONFLICT, moved.messageKey());
        } catch (StaleEdit | OptimisticLockingFailureException first) {
            return page.apply(HttpStatus.CONFLICT, "approval.error.changed");
        }
    }

    /** A decision that is the same for agreements and promises, on the way to the public; a 404 for any other. */
    static Step step(
            String decision, Steps texts, Actor actor, long id, String here, DecisionForm form, Fields fields) {
        switch (decision) {
            case "skicka":
                return new Step("approval.submitted", "", () -> {
                    texts.submit(actor, id);
                    return here;
                });
            case "godkann":
                return new Step("approval.approved", "", () -> {
                    texts.approve(actor, id, requireNonNullElse(form.digest(), ""));
                    return here;
                });
            case "skicka-tillbaka":
                String objection = reason(fields, "sendBackReason", form.sendBackReason());
                return new Step("approval.sentBack", "sendBackReason", () -> {
                    texts.sendBack(actor, id, objection);
                    return here;
                });
            case "publicera":
                String reason = reason(fields, "publishReason", form.publishReason());
                return new Step("approval.published", "publishReason", () -> {
                    texts.publish(actor, id, reason);
                    return here;
                });
            case "kasta":
                return new Step("approval.discarded", "", () -> {
                    texts.discard(actor, id);
                    return here;
                });
            case "ta-fram":
                return new Step("approval.restored", "", () -> {
                    texts.restore(actor, id);
                    return here;
                });
            case "aterta":
                return new Step("approval.withdrawn", "", () -> {
                    texts.withdraw(actor, id, form.seenVersion());
                    return here;
                });
            default:
                throw new NotFound("decision " + decision);
        }
    }

    static String reason(Fields fields, String field, @Nullable String typed) {
        return fields.boundedText(field, typed, DecisionForm.LONGEST_REASON);
    }
}
