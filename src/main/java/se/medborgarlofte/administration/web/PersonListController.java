package se.medborgarlofte.administration.web;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.administration.PeopleAdministration;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.SwedishTime;

/** Everybody whom the person administers, and adding somebody. */
@Controller
@RequestMapping(PersonListController.PATH)
class PersonListController {

    static final String PATH = AdministrationController.BASE + "/personer";

    private static final String NEW = "administration/staff/person-new";
    private static final int LONGEST_SEARCH = 100;
    private static final int MOST_PAGES = 10_000;

    private final PeopleAdministration people;
    private final MembershipChoices.Finder choices;
    private final Permissions permissions;
    private final Saving saving;
    private final SwedishTime time;

    PersonListController(
            PeopleAdministration people,
            MembershipChoices.Finder choices,
            Permissions permissions,
            Saving saving,
            SwedishTime time) {
        this.people = people;
        this.choices = choices;
        this.permissions = permissions;
        this.saving = saving;
        this.time = time;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "sida", defaultValue = "1") String page,
            Model model) {
        String text = typed.substring(0, Math.min(typed.length(), LONGEST_SEARCH));
        int number = (int) Math.min(Math.max(Numbers.id(page), 1), MOST_PAGES);
        model.addAttribute("q", text);
        model.addAttribute("found", people.search(actor, text, number - 1));
        model.addAttribute(
                "pageHref",
                UriComponentsBuilder.fromPath(PATH)
                        .queryParam("q", "{q}")
                        .encode()
                        .buildAndExpand(text)
                        .toUriString());
        return "administration/staff/people";
    }

    @GetMapping("/ny")
    String create(Actor actor, Model model) {
        fill(actor, model);
        model.addAttribute("form", NewPersonForm.empty(time.today()));
        return NEW;
    }

    @PostMapping("/ny")
    ModelAndView create(
            Actor actor,
            @ModelAttribute("form") NewPersonForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        fill(actor, model);
        Fields fields = new Fields(binding);
        NewPersonForm.@Nullable Command command = form.toCommand(fields);
        return saving.save(actor.personId(), form, fields, NEW, () -> {
            NewPersonForm.Command read = requireNonNull(command);
            long id = people.add(actor, read.email(), read.name(), read.title(), read.first());
            InvitationLinks.showOnce(people.invite(actor, id), next);
            return PATH + "/" + id;
        });
    }

    private void fill(Actor actor, Model model) {
        permissions.requireAnywhere(actor, Action.MANAGE_MEMBERS);
        model.addAttribute("choices", choices.find(actor));
    }
}
