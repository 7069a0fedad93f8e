package se.medborgarlofte.situation.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
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
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.SwedishTime;
import se.medborgarlofte.situation.EditionDetails;
import se.medborgarlofte.situation.EditionText;
import se.medborgarlofte.situation.Editions;
import se.medborgarlofte.situation.Registers;

/** Writing the texts of an edition: a new one, which begins with the words of the newest, and one that is a draft. */
@Controller
@RequestMapping(SituationController.BASE)
class EditionFormController {

    private static final String EDIT = "situation/staff/edit";
    private static final String NEW = "/{slug}/ny";
    private static final String CHANGE = SituationController.ONE + "/redigera";

    private final Editions editions;
    private final Registers registers;
    private final Saving saving;
    private final Permissions permissions;
    private final SwedishTime time;

    EditionFormController(
            Editions editions, Registers registers, Saving saving, Permissions permissions, SwedishTime time) {
        this.editions = editions;
        this.registers = registers;
        this.saving = saving;
        this.permissions = permissions;
        this.time = time;
    }

    @GetMapping(NEW)
    String create(Actor actor, @PathVariable String slug, Model model) {
        MunicipalitySummary place = begin(actor, slug, model);
        List<EditionDetails> known = editions.of(actor, place);
        model.addAttribute("follows", !known.isEmpty());
        model.addAttribute(
                "form",
                known.stream()
                        .findFirst()
                        .map(newest -> EditionForm.of(newest.content().text(), null, time.today()))
                        .orElseGet(() -> EditionForm.begun(time.today())));
        return EDIT;
    }

    @PostMapping(NEW)
    ModelAndView create(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute("form") EditionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        MunicipalitySummary place = begin(actor, slug, model);
        Fields fields = new Fields(binding);
        EditionText text = form.read(fields);
        return saving.save(
                actor.personId(),
                form,
                fields,
                EDIT,
                () -> saved(editions.draft(actor, place.id(), requireNonNull(text)), next));
    }

    @GetMapping(CHANGE)
    String edit(Actor actor, @PathVariable long id, Model model) {
        EditionDetails edition = begin(actor, id, model);
        edition.requireDraft();
        model.addAttribute("form", form(edition));
        return EDIT;
    }

    @PostMapping(CHANGE)
    ModelAndView edit(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") EditionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, id, model);
        Fields fields = new Fields(binding);
        EditionText text = form.read(fields);
        return saving.replace(
                actor.personId(),
                form,
                fields,
                EDIT,
                () -> {
                    editions.edit(actor, id, form.seenVersion(), requireNonNull(text));
                    return saved(id, next);
                },
                () -> form(editions.get(actor, id)),
                model);
    }

    private static EditionForm form(EditionDetails edition) {
        EditionText text = edition.content().text();
        return EditionForm.of(text, edition.version(), text.date());
    }

    private static String saved(long id, RedirectAttributes next) {
        next.addFlashAttribute("flash", "situation.saved");
        return SituationController.edition(id);
    }

    private MunicipalitySummary begin(Actor actor, String slug, Model model) {
        MunicipalitySummary place = registers.municipality(actor, Action.WRITE, slug);
        String back = SituationController.BASE + "/" + slug;
        show(place, back, back + "/ny", model);
        return place;
    }

    private EditionDetails begin(Actor actor, long id, Model model) {
        EditionDetails edition = editions.get(actor, id);
        permissions.require(actor, Action.WRITE, Set.of(edition.municipality().id()));
        String back = SituationController.edition(id);
        show(edition.municipality(), back, back + "/redigera", model);
        model.addAttribute("edition", edition);
        return edition;
    }

    private static void show(MunicipalitySummary place, String back, String action, Model model) {
        model.addAttribute("municipality", place);
        model.addAttribute("back", back);
        model.addAttribute("action", action);
    }
}
