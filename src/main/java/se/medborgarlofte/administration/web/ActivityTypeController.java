package se.medborgarlofte.administration.web;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.administration.PlaceAdministration;
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.promise.ActivityKind;
import se.medborgarlofte.promise.ActivityTypeSummary;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.security.Hidden;
import se.medborgarlofte.shared.NotFound;

/** What can be done and counted, for one municipality or for all. */
@Controller
@RequestMapping(ActivityTypeController.PATH)
class ActivityTypeController {

    static final String PATH = AdministrationController.BASE + "/atgardstyper";

    private static final String EDIT = "administration/staff/activity-type";

    private final ActivityTypes types;
    private final PlaceAdministration places;
    private final Saving saving;

    ActivityTypeController(ActivityTypes types, PlaceAdministration places, Saving saving) {
        this.types = types;
        this.places = places;
        this.saving = saving;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        Map<Long, String> names =
                managed(actor).stream().collect(Collectors.toMap(MunicipalitySummary::id, MunicipalitySummary::name));
        model.addAttribute(
                "types",
                types.of(names.keySet()).stream()
                        .map(type -> ActivityTypeRow.of(type, names, mayChange(actor, type)))
                        .toList());
        return "administration/staff/activity-types";
    }

    @GetMapping("/ny")
    String create(Actor actor, Model model) {
        fill(actor, null, model);
        model.addAttribute("form", ActivityTypeForm.empty());
        return EDIT;
    }

    @PostMapping("/ny")
    ModelAndView create(
            Actor actor,
            @ModelAttribute("form") ActivityTypeForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        fill(actor, null, model);
        Fields fields = new Fields(binding);
        String name = fields.requiredText("name", form.name(), 80);
        ActivityKind kind = Arrays.stream(ActivityKind.values())
                .filter(one -> one.isMeasure() && one.name().equals(form.kind()))
                .findFirst()
                .orElse(null);
        if (kind == null) {
            fields.reject("kind", "form.error.required");
        }
        Long where = StringUtils.hasText(form.municipality()) ? Numbers.id(form.municipality()) : null;
        boolean unknown = where == null
                ? !actor.isSystemAdministrator()
                : managed(actor).stream().noneMatch(known -> known.id() == where);
        if (unknown) {
            fields.reject("municipality", "organisation.error.municipality.unknown");
        }
        return saving.save(actor.personId(), form, fields, EDIT, () -> {
            types.add(actor, where, requireNonNull(name), requireNonNull(kind), form.isPlannedPublic());
            next.addFlashAttribute("flash", "administration.saved");
            return PATH;
        });
    }

    @GetMapping("/{id:\\d{1,18}}")
    String edit(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("form", ActivityTypeForm.of(requireNonNull(fill(actor, id, model))));
        return EDIT;
    }

    @PostMapping("/{id:\\d{1,18}}")
    ModelAndView edit(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") ActivityTypeForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        fill(actor, id, model);
        Fields fields = new Fields(binding);
        String name = fields.requiredText("name", form.name(), 80);
        return saving.replace(
                actor.personId(),
                form,
                fields,
                EDIT,
                () -> {
                    types.change(actor, id, requireNonNull(name), form.isPlannedPublic(), form.seenVersion());
                    next.addFlashAttribute("flash", "administration.saved");
                    return PATH;
                },
                () -> ActivityTypeForm.of(types.get(id)),
                model);
    }

    @PostMapping("/{id:\\d{1,18}}/avveckla")
    ModelAndView retire(Actor actor, @PathVariable long id, RedirectAttributes next) {
        types.retire(actor, id);
        next.addFlashAttribute("flash", "administration.saved");
        return Answer.next(PATH);
    }

    private @Nullable ActivityTypeSummary fill(Actor actor, @Nullable Long id, Model model) {
        model.addAttribute("municipalities", managed(actor));
        model.addAttribute(
                "kinds",
                Arrays.stream(ActivityKind.values())
                        .filter(ActivityKind::isMeasure)
                        .toList());
        model.addAttribute("action", PATH + "/" + (id == null ? "ny" : id));
        ActivityTypeSummary type = id == null ? null : types.get(id);
        if (type != null && !mayChange(actor, type)) {
            throw type.municipality() == null
                    ? new NotFound("activity type " + id)
                    : new Hidden(Set.of(type.municipality()));
        }
        model.addAttribute("type", type);
        return type;
    }

    /** The types under which meetings and broadcasts count are the program's own. */
    private boolean mayChange(Actor actor, ActivityTypeSummary type) {
        Long municipality = type.municipality();
        if (!type.kind().isMeasure()) {
            return false;
        }
        return municipality == null
                ? actor.isSystemAdministrator()
                : managed(actor).stream().anyMatch(managed -> managed.id() == municipality);
    }

    private List<MunicipalitySummary> managed(Actor actor) {
        return places.managedIn(actor);
    }
}
