package se.medborgarlofte.administration.web;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
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
import se.medborgarlofte.administration.PlaceAdministration;
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.PlaceKind;
import se.medborgarlofte.organisation.PlaceSummary;

/** Towns and districts of a municipality. */
@Controller
@RequestMapping(PlaceController.PATH)
class PlaceController {

    static final String PATH = AdministrationController.BASE + "/platser";

    private static final String PAGE = "administration/staff/places";

    private final PlaceAdministration places;
    private final Saving saving;

    PlaceController(PlaceAdministration places, Saving saving) {
        this.places = places;
        this.saving = saving;
    }

    /** Which municipality; somebody with a single one need not choose. */
    @GetMapping
    ModelAndView choose(Actor actor) {
        List<MunicipalitySummary> managed = places.managedIn(actor);
        return managed.size() == 1
                ? Answer.next(PATH + "/" + managed.get(0).slug())
                : new ModelAndView("administration/staff/places-where").addObject("municipalities", managed);
    }

    @GetMapping("/{slug}")
    String list(Actor actor, @PathVariable String slug, Model model) {
        fill(actor, slug, model);
        model.addAttribute("form", new PlaceForm(UUID.randomUUID().toString(), "", PlaceKind.TOWN.name()));
        return PAGE;
    }

    @PostMapping("/{slug}")
    ModelAndView add(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute("form") PlaceForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        long municipality = fill(actor, slug, model).id();
        Fields fields = new Fields(binding);
        String name = fields.requiredText("name", form.name(), 80);
        @Nullable PlaceKind kind = kind(form.kind());
        if (kind == null) {
            fields.reject("kind", "form.error.required");
        }
        return saving.save(actor.personId(), form, fields, PAGE, () -> {
            places.add(actor, municipality, requireNonNull(name), requireNonNull(kind));
            next.addFlashAttribute("flash", "administration.saved");
            return PATH + "/" + slug;
        });
    }

    @PostMapping("/{slug}/{id:\\d{1,18}}/avveckla")
    ModelAndView retire(Actor actor, @PathVariable String slug, @PathVariable long id, RedirectAttributes next) {
        PlaceSummary retired = places.retire(actor, places.managed(actor, slug).id(), id);
        next.addFlashAttribute("flash", "administration.place.retired");
        next.addFlashAttribute("flashWith", retired.name());
        return Answer.next(PATH + "/" + slug);
    }

    private MunicipalitySummary fill(Actor actor, String slug, Model model) {
        MunicipalitySummary municipality = places.managed(actor, slug);
        model.addAttribute("municipality", municipality);
        model.addAttribute("places", places.of(actor, municipality.id()));
        model.addAttribute("kinds", PlaceKind.values());
        return municipality;
    }

    private static @Nullable PlaceKind kind(@Nullable String typed) {
        return Arrays.stream(PlaceKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
