package se.medborgarlofte.account.web;

import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medborgarlofte.account.Identities;
import se.medborgarlofte.account.Invitations;
import se.medborgarlofte.account.Invited;
import se.medborgarlofte.account.NoInvitation;
import se.medborgarlofte.account.OtherEntrance.Entrance;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Refusal;

/** Where an invited person chooses a password. Opening the link uses nothing up; only sending the form does. */
@Controller
@RequestMapping("/inbjudan/{token}")
class InvitationController {

    private final Invitations invitations;
    private final Identities identities;

    InvitationController(Invitations invitations, Identities identities) {
        this.invitations = invitations;
        this.identities = identities;
    }

    @ModelAttribute("entrances")
    List<Entrance> entrances(@PathVariable String token) {
        return identities.entrances(token);
    }

    @GetMapping
    String show(@PathVariable String token, Model model) {
        model.addAttribute("form", new InvitationForm("", ""));
        model.addAttribute("invited", invited(token));
        model.addAttribute("token", token);
        return "account/staff/invitation";
    }

    @PostMapping
    ModelAndView accept(
            @PathVariable String token,
            @ModelAttribute("form") InvitationForm form,
            BindingResult binding,
            RedirectAttributes next) {
        Invited invited = invited(token);
        Fields fields = new Fields(binding);
        String password = Objects.requireNonNullElse(form.password(), "");
        if (!password.equals(Objects.requireNonNullElse(form.again(), ""))) {
            fields.reject("again", "account.error.password.again");
        }
        if (fields.ok() && accepted(token, password, fields)) {
            next.addFlashAttribute("flash", "account.invitation.done");
            return new ModelAndView("redirect:/logga-in");
        }
        ModelAndView page = new ModelAndView("account/staff/invitation", HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("invited", invited).addObject("token", token);
    }

    private boolean accepted(String token, String password, Fields fields) {
        try {
            invitations.accept(token, password);
            return true;
        } catch (Refusal refusal) {
            fields.reject(refusal);
            return false;
        }
    }

    private Invited invited(String token) {
        return invitations.find(token).orElseThrow(NoInvitation::new);
    }
}
