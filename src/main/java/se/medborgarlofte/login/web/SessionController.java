package se.medborgarlofte.login.web;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.login.OwnSessions;

/** Where one is logged in, and ending it elsewhere. */
@Controller
@RequestMapping(SessionController.PATH)
class SessionController {

    static final String PATH = "/arbetsyta/konto/sessioner";

    private final OwnSessions sessions;

    SessionController(OwnSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping
    String show(Actor actor, HttpSession here, Model model) {
        model.addAttribute("sessions", sessions.of(actor, here.getId()));
        return "login/staff/sessions";
    }

    @PostMapping("/{handle:[A-Za-z0-9_-]{43}}/avsluta")
    ModelAndView end(Actor actor, @PathVariable String handle, RedirectAttributes next) {
        sessions.end(actor, handle);
        return done(next);
    }

    @PostMapping("/avsluta-andra")
    ModelAndView endOthers(Actor actor, HttpSession here, RedirectAttributes next) {
        sessions.endOthers(actor, here.getId());
        return done(next);
    }

    private static ModelAndView done(RedirectAttributes next) {
        next.addFlashAttribute("flash", "login.sessions.ended");
        return Answer.next(PATH);
    }
}
