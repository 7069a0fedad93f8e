package se.medborgarlofte.administration.web;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.administration.PeopleAdministration;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.form.Submitted;
import se.medborgarlofte.mail.MailRoute;

/** For one who has lost phone, passkeys and recovery codes: a new second factor at the next log-in. */
@Controller
@RequestMapping(PersonListController.PATH + "/{id:\\d{1,18}}/andra-steget")
class FactorsResetController {

    private static final String PAGE = "administration/staff/factors-reset";

    record ResetForm(@Nullable String submission, @Nullable String reason) implements Submitted {}

    private final PeopleAdministration people;
    private final Saving saving;
    private final MailRoute mail;

    FactorsResetController(PeopleAdministration people, Saving saving, MailRoute mail) {
        this.people = people;
        this.saving = saving;
        this.mail = mail;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("person", people.beginReset(actor, id));
        model.addAttribute("form", new ResetForm(UUID.randomUUID().toString(), ""));
        return PAGE;
    }

    @PostMapping
    ModelAndView reset(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") ResetForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        model.addAttribute("person", people.beginReset(actor, id));
        Fields fields = new Fields(binding);
        @Nullable String reason = fields.requiredText("reason", form.reason(), PeopleAdministration.LONGEST_REASON);
        return saving.save(actor.personId(), form, fields, PAGE, () -> {
            people.resetFactors(actor, id, requireNonNull(reason));
            next.addFlashAttribute("flash", "administration.person.reset.done" + (mail.toPeople() ? "" : ".noMail"));
            return PersonListController.PATH + "/" + id;
        });
    }
}
