package se.medborgarlofte.form;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What a form answers: where to go next when it was saved, or itself again with the status that says why not. */
public final class Answer {

    private Answer() {}

    /** 303: the browser asks for the next page with GET, so that reloading it saves nothing twice. */
    public static ModelAndView next(String location) {
        RedirectView view = new RedirectView(location, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }

    /** 422: something must be put right. */
    public static ModelAndView wrong(String view) {
        return new ModelAndView(view, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** 409: somebody else was first. */
    public static ModelAndView stale(String view) {
        return new ModelAndView(view, HttpStatus.CONFLICT);
    }
}
