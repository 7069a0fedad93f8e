package se.medborgarlofte.site.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.view.RedirectView;
import se.medborgarlofte.shared.Moved;

/** Another municipality's address of the same thing leads to its own, for good. */
@ControllerAdvice
class MovedAdvice {

    @ExceptionHandler
    RedirectView moved(Moved moved) {
        RedirectView view = new RedirectView(moved.address(), true);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        view.setExposeModelAttributes(false);
        return view;
    }
}
