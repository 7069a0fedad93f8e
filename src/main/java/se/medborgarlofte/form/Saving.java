package se.medborgarlofte.form;

import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** How a form is saved: once, and a rule's no is shown in the form. */
@Component
public class Saving {

    private final Submissions submissions;

    Saving(Submissions submissions) {
        this.submissions = submissions;
    }

    /**
     * Acts if the form could be read; 303 to where the act says, else 422 with the page again, or 409 where the thing
     * has moved on. A form that is given back is only shown.
     *
     * @param person who sends it
     */
    public ModelAndView save(long person, Submitted form, Fields fields, String page, Supplier<String> act) {
        if (Returned.is()) {
            return new ModelAndView(page).addObject("returned", true);
        }
        if (!fields.ok()) {
            return wrong(fields, page);
        }
        try {
            return Answer.next(submissions.once(Submissions.token(form.submission(), person, form.content()), act));
        } catch (Refusal refusal) {
            fields.reject(refusal);
            return wrong(fields, page);
        } catch (WrongState moved) {
            fields.reject(Refusal.of(moved.messageKey(), moved.arguments()));
            return Answer.stale(page);
        }
    }

    private static ModelAndView wrong(Fields fields, String page) {
        return Answer.wrong(page).addObject("pointsOut", fields.pointOutSomebody());
    }

    /** As {@link #save}; where somebody else was first, 409 with both texts, to be saved knowingly or given up. */
    public <F extends Replacing<F>> ModelAndView replace(
            long person, F form, Fields fields, String page, Supplier<String> act, Supplier<F> newest, Model model) {
        try {
            return save(person, form, fields, page, act);
        } catch (StaleEdit | OptimisticLockingFailureException first) {
            F saved = newest.get();
            model.addAttribute("form", form.onTopOf(saved));
            model.addAttribute("saved", saved.besides(form));
            return Answer.stale(page);
        }
    }
}
