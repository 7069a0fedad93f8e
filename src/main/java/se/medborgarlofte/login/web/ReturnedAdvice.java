package se.medborgarlofte.login.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.form.Returned;
import se.medborgarlofte.login.HeldForms;

/** A decision is not shown as if it had been taken: what was written with it is given back as text. */
@ControllerAdvice
class ReturnedAdvice {

    @ExceptionHandler(Returned.NotByItself.class)
    ModelAndView asText() {
        return Answer.next(HeldForms.PATH + "/text");
    }
}
