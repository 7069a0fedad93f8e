package se.medborgarlofte.login.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import se.medborgarlofte.form.Answer;

/**
 * A change of the own log-in that is asked about once before it is made.
 *
 * @param id of what it concerns; null where there is only one
 */
record ConfirmForm(@Nullable String id) {

    private static final String PAGE = "login/staff/confirm";

    /**
     * @param what begins the keys of the page's texts
     * @param name of what it concerns
     * @param action where the form is sent
     */
    static ModelAndView page(String what, String name, String action) {
        return with(new ModelAndView(PAGE), what, name, action);
    }

    /** The page again, with what was wrong. */
    static ModelAndView wrong(String what, String name, String action) {
        return with(Answer.wrong(PAGE), what, name, action);
    }

    private static ModelAndView with(ModelAndView page, String what, String name, String action) {
        return page.addObject("what", what).addObject("name", name).addObject("action", action);
    }
}
