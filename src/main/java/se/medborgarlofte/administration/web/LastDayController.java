package se.medborgarlofte.administration.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
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
import se.medborgarlofte.account.MembershipSummary;
import se.medborgarlofte.administration.PeopleAdministration;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.form.Submitted;
import se.medborgarlofte.shared.SwedishTime;

/** Until when somebody has a role. */
@Controller
@RequestMapping(PersonListController.PATH + "/{id:\\d{1,18}}/roller/{membership:\\d{1,18}}/sista-dag")
class LastDayController {

    private static final String PAGE = "administration/staff/last-day";

    /** @param ends the new last day, as typed */
    record LastDayForm(
            @Nullable String submission, @Nullable String ends) implements Submitted {}

    private final PeopleAdministration people;
    private final Saving saving;
    private final SwedishTime time;

    LastDayController(PeopleAdministration people, Saving saving, SwedishTime time) {
        this.people = people;
        this.saving = saving;
        this.time = time;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long id, @PathVariable long membership, Model model) {
        MembershipSummary held = fill(actor, id, membership, model);
        String ends = held.ends() == null
                ? MembershipForm.aYear(time.today())
                : held.ends().toString();
        model.addAttribute("form", new LastDayForm(UUID.randomUUID().toString(), ends));
        return PAGE;
    }

    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable long id,
            @PathVariable long membership,
            @ModelAttribute("form") LastDayForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        fill(actor, id, membership, model);
        Fields fields = new Fields(binding);
        LocalDate lastDay = fields.requiredDate("ends", form.ends());
        return saving.save(actor.personId(), form, fields, PAGE, () -> {
            people.changeEnd(actor, id, membership, requireNonNull(lastDay));
            next.addFlashAttribute("flash", "administration.saved");
            return PersonListController.PATH + "/" + id;
        });
    }

    private MembershipSummary fill(Actor actor, long id, long membership, Model model) {
        MembershipSummary held = people.membership(actor, id, membership);
        model.addAttribute("person", people.get(actor, id));
        model.addAttribute("held", held);
        return held;
    }
}
