package se.medborgarlofte.measure.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.measure.MeasureLists;
import se.medborgarlofte.measure.Measures;
import se.medborgarlofte.measure.NewMeasure;
import se.medborgarlofte.promise.ActivityTypeSummary;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.Ref;

/** The officer's entry: choose type, choose place, save; or once more, save. Every step is a page of its own. */
@Controller
@RequestMapping(EntryController.BASE)
class EntryController {

    static final String BASE = "/arbetsyta/registrera";

    private static final String FORM = "measure/staff/entry";
    private static final int REPEATS = 5;

    private final Measures measures;
    private final MeasureLists lists;
    private final EntryChoices choices;
    private final PromiseTicks ticks;
    private final EntryReader reader;
    private final Saving saving;
    private final Permissions permissions;

    EntryController(
            Measures measures,
            MeasureLists lists,
            EntryChoices choices,
            PromiseTicks ticks,
            EntryReader reader,
            Saving saving,
            Permissions permissions) {
        this.measures = measures;
        this.lists = lists;
        this.choices = choices;
        this.ticks = ticks;
        this.reader = reader;
        this.saving = saving;
        this.permissions = permissions;
    }

    @GetMapping
    String chooseType(Actor actor, Model model) {
        permissions.requireAnywhere(actor, Action.RECORD_MEASURE);
        model.addAttribute("repeats", choices.repeats(actor, REPEATS));
        model.addAttribute("types", choices.types(actor, Action.RECORD_MEASURE));
        return "measure/staff/entry-type";
    }

    @GetMapping(params = {"typ", "!kommun"})
    String choosePlace(Actor actor, @RequestParam("typ") String typed, Model model) {
        permissions.requireAnywhere(actor, Action.RECORD_MEASURE);
        ActivityTypeSummary type = type(actor, typed).orElseThrow(() -> new NotFound("activity type " + typed));
        model.addAttribute("type", type);
        model.addAttribute("spots", choices.spots(actor, Action.RECORD_MEASURE, type));
        return "measure/staff/entry-place";
    }

    @GetMapping(params = {"typ", "kommun"})
    String fillIn(
            Actor actor,
            @RequestParam("typ") String typed,
            @RequestParam("kommun") String where,
            @RequestParam(name = "plats", required = false) @Nullable String place,
            @RequestParam(name = "som", required = false) @Nullable String repeated,
            Model model) {
        permissions.requireAnywhere(actor, Action.RECORD_MEASURE);
        ActivityTypeSummary type = type(actor, typed).orElseThrow(() -> new NotFound("activity type " + typed));
        long municipality =
                Optional.ofNullable(Typed.id(where)).orElseThrow(() -> new NotFound("municipality " + where));
        List<Ref> parties = choices.parties(actor, Action.RECORD_MEASURE, Set.of(municipality));
        String party = parties.isEmpty() ? "" : Long.toString(parties.get(0).id());
        LocalDate day = choices.proposedDay();
        EntryForm form = EntryForm.of(
                type.id(),
                municipality,
                Typed.id(place),
                party,
                day.toString(),
                lists.own(actor, Typed.id(repeated), municipality, type.id())
                        .map(done -> ticks.repeating(done, day))
                        .orElseGet(() -> ticks.counting(municipality, type.id(), day)));
        List<String> members = show(actor, form, model).orElseThrow(() -> new NotFound("place " + where + "/" + place));
        model.addAttribute("form", form.with(members));
        return FORM;
    }

    @PostMapping
    ModelAndView save(Actor actor, @ModelAttribute("form") EntryForm form, BindingResult binding, Model model) {
        permissions.requireAnywhere(actor, Action.RECORD_MEASURE);
        Fields fields = new Fields(binding);
        NewMeasure measure = reader.read(form, fields);
        Selects offered = choices.selects(actor, Action.RECORD_MEASURE);
        offered.check(form, fields);
        if (show(actor, form, model).isEmpty()) {
            if (fields.ok()) {
                fields.reject("place", "measure.error.place");
            }
            model.addAttribute("choices", offered);
            model.addAttribute("parties", offered.parties());
            model.addAttribute("promises", List.of());
        } else if (measure != null && fields.ok()) {
            model.addAttribute("duplicates", lists.possibleDuplicates(actor, measure));
        }
        return saving.save(
                actor.personId(),
                form,
                fields,
                FORM,
                () -> BASE + "/" + measures.record(actor, requireNonNull(measure)) + "/klart");
    }

    /** @return what on the lists is called as the place; nothing where type and place are none that one may choose */
    private Optional<List<String>> show(Actor actor, EntryForm form, Model model) {
        Optional<ActivityTypeSummary> type = type(actor, form.type());
        Optional<EntryChoices.Spot> spot = type.flatMap(chosen -> spot(actor, chosen, form));
        LocalDate today = choices.today();
        model.addAttribute("today", today);
        model.addAttribute("yesterday", today.minusDays(1));
        model.addAttribute("night", choices.proposedDay().isBefore(today));
        if (type.isEmpty() || spot.isEmpty()) {
            return Optional.empty();
        }
        long municipality = spot.get().municipality();
        model.addAttribute("type", type.get());
        model.addAttribute("spot", spot.get());
        model.addAttribute("parties", choices.parties(actor, Action.RECORD_MEASURE, Set.of(municipality)));
        PromiseTicks.Offer offer = ticks.offer(municipality, type.get().id(), form.dayOr(today));
        model.addAttribute("promises", offer.promises());
        model.addAttribute("members", offer.members());
        return Optional.of(offer.called(spot.get().name()));
    }

    private Optional<ActivityTypeSummary> type(Actor actor, @Nullable String typed) {
        Long id = Typed.id(typed);
        return choices.types(actor, Action.RECORD_MEASURE).stream()
                .filter(type -> id != null && type.id() == id)
                .findFirst();
    }

    private Optional<EntryChoices.Spot> spot(Actor actor, ActivityTypeSummary type, EntryForm form) {
        Long municipality = Typed.id(form.municipality());
        Long place = Typed.id(form.place());
        if (place == null && StringUtils.hasText(form.place())) {
            return Optional.empty();
        }
        return choices.spots(actor, Action.RECORD_MEASURE, type).stream()
                .filter(spot -> municipality != null && spot.municipality() == municipality)
                .filter(spot -> Objects.equals(spot.place(), place))
                .findFirst();
    }
}
