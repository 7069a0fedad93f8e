package se.medborgarlofte.administration.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.Submissions;

/** How every form here is saved: once, and a rule's no is shown in the form. */
@Component
class Saving {

    private final Submissions submissions;

    Saving(Submissions submissions) {
        this.submissions = submissions;
    }

    /** Acts if the form could be read; 303 to where the act says, else 422 with the page again. */
    ModelAndView save(
            Actor actor, Object form, @Nullable String token, Fields fields, String page, Supplier<String> act) {
        if (!fields.ok()) {
            return Answer.wrong(page);
        }
        try {
            return Answer.next(submissions.once(Submissions.token(token, actor.personId(), form), act));
        } catch (Refusal refusal) {
            fields.reject(refusal);
            return Answer.wrong(page);
        }
    }
}
