package se.medborgarlofte.reminder.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.reminder.MondayLetters;

/** What one gets by mail, and saying no to the letter on Mondays. */
@Controller
@RequestMapping(MondayLetterController.PATH)
class MondayLetterController {

    static final String PATH = "/arbetsyta/konto/mandagsbrev";

    private final MondayLetters letters;

    MondayLetterController(MondayLetters letters) {
        this.letters = letters;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("email", actor.email());
        model.addAttribute("on", letters.isOn(actor.personId()));
        return "reminder/staff/monday";
    }

    @PostMapping("/av")
    ModelAndView off(Actor actor, RedirectAttributes next) {
        letters.turnOff(actor);
        return done("reminder.own.turnedOff", next);
    }

    @PostMapping("/pa")
    ModelAndView on(Actor actor, RedirectAttributes next) {
        letters.turnOn(actor);
        return done("reminder.own.turnedOn", next);
    }

    private static ModelAndView done(String flash, RedirectAttributes next) {
        next.addFlashAttribute("flash", flash);
        return Answer.next(PATH);
    }
}
