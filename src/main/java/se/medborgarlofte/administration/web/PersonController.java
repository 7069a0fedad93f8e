package se.medborgarlofte.administration.web;

import static java.util.Objects.requireNonNull;

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
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.PersonSummary;
import se.medborgarlofte.administration.ChangedPerson;
import se.medborgarlofte.administration.PeopleAdministration;
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.shared.SwedishTime;

/** One person: name and function, memberships, link, being shut out. */
@Controller
@RequestMapping(PersonListController.PATH + "/{id:\\d{1,18}}")
class PersonController {

    private static final String PAGE = "administration/staff/person";
    private static final String EDIT = "administration/staff/person-edit";

    private final PeopleAdministration people;
    private final MembershipChoices.Finder choices;
    private final Saving saving;
    private final SwedishTime time;

    PersonController(PeopleAdministration people, MembershipChoices.Finder choices, Saving saving, SwedishTime time) {
        this.people = people;
        this.choices = choices;
        this.saving = saving;
        this.time = time;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long id, Model model) {
        fill(actor, id, model);
        model.addAttribute("form", MembershipForm.empty(time.today()));
        return PAGE;
    }

    @PostMapping("/roller")
    ModelAndView addMembership(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") MembershipForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        fill(actor, id, model);
        Fields fields = new Fields(binding);
        @Nullable NewMembership command = form.toCommand(fields);
        return saving.save(actor.personId(), form, fields, PAGE, () -> {
            people.addMembership(actor, id, requireNonNull(command));
            next.addFlashAttribute("flash", "administration.saved");
            return path(id);
        });
    }

    @PostMapping("/roller/{membership:\\d{1,18}}/avsluta")
    ModelAndView endMembership(
            Actor actor, @PathVariable long id, @PathVariable long membership, RedirectAttributes next) {
        people.endMembership(actor, id, membership);
        return done(id, "administration.person.ended", next);
    }

    @PostMapping("/lank")
    ModelAndView invite(Actor actor, @PathVariable long id, RedirectAttributes next) {
        InvitationLinks.showOnce(people.invite(actor, id), next);
        return Answer.next(path(id));
    }

    @PostMapping("/stang-av")
    ModelAndView disable(Actor actor, @PathVariable long id, RedirectAttributes next) {
        people.disable(actor, id);
        return done(id, "administration.person.disabledNow", next);
    }

    @PostMapping("/slapp-in")
    ModelAndView enable(Actor actor, @PathVariable long id, RedirectAttributes next) {
        people.enable(actor, id);
        return done(id, "administration.person.enabledNow", next);
    }

    @GetMapping("/redigera")
    String edit(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("form", PersonForm.of(fill(actor, id, model)));
        return EDIT;
    }

    @PostMapping("/redigera")
    ModelAndView edit(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") PersonForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        fill(actor, id, model);
        Fields fields = new Fields(binding);
        ChangedPerson command = form.toCommand(fields);
        return saving.replace(
                actor.personId(),
                form,
                fields,
                EDIT,
                () -> {
                    people.change(actor, id, requireNonNull(command), form.seenVersion());
                    next.addFlashAttribute("flash", "administration.saved");
                    return path(id);
                },
                () -> PersonForm.of(people.get(actor, id)),
                model);
    }

    private PersonSummary fill(Actor actor, long id, Model model) {
        PersonSummary person = people.get(actor, id);
        model.addAttribute("person", person);
        model.addAttribute("own", actor.personId() == id);
        model.addAttribute("mayChange", people.mayChange(actor, id));
        model.addAttribute("choices", choices.find(actor));
        return person;
    }

    private static ModelAndView done(long id, String flash, RedirectAttributes next) {
        next.addFlashAttribute("flash", flash);
        return Answer.next(path(id));
    }

    private static String path(long id) {
        return PersonListController.PATH + "/" + id;
    }
}
