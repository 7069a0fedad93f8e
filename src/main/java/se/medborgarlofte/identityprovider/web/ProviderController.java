package se.medborgarlofte.identityprovider.web;

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
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.identityprovider.ProviderSettings;
import se.medborgarlofte.identityprovider.ProviderSummary;
import se.medborgarlofte.identityprovider.ProviderTrial;
import se.medborgarlofte.identityprovider.Providers;
import se.medborgarlofte.shared.BaseUrl;

/** The identity providers of organisations. */
@Controller
@RequestMapping(ProviderController.PATH)
class ProviderController {

    static final String PATH = "/arbetsyta/administration/inloggning";

    private static final String EDIT = "identityprovider/staff/provider";

    private final Providers providers;
    private final ProviderTrial trial;
    private final Saving saving;
    private final BaseUrl base;

    ProviderController(Providers providers, ProviderTrial trial, Saving saving, BaseUrl base) {
        this.providers = providers;
        this.trial = trial;
        this.saving = saving;
        this.base = base;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("providers", providers.all(actor));
        model.addAttribute("reachable", base.isSet());
        return "identityprovider/staff/providers";
    }

    @GetMapping("/ny")
    String create(Actor actor, Model model) {
        providers.requireFresh(actor);
        fill(actor, null, model);
        model.addAttribute("form", ProviderForm.empty());
        return EDIT;
    }

    @PostMapping("/ny")
    ModelAndView create(
            Actor actor,
            @ModelAttribute("form") ProviderForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        providers.requireFresh(actor);
        fill(actor, null, model);
        Fields fields = new Fields(binding);
        Long party = fields.requiredChoice("party", form.party());
        String slug = fields.requiredText("slug", form.slug(), 60);
        if (slug != null && slug.length() <= 60 && !slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            fields.reject("slug", "identityprovider.error.slug");
        }
        ProviderSettings settings = settings(form, fields);
        String secret = fields.requiredText("clientSecret", form.clientSecret(), 1000);
        return saving.save(actor.personId(), form, fields, EDIT, () -> {
            long id = providers.add(
                    actor,
                    requireNonNull(party),
                    requireNonNull(slug),
                    requireNonNull(settings),
                    requireNonNull(secret));
            next.addFlashAttribute("flash", "administration.saved");
            return PATH + "/" + id;
        });
    }

    @GetMapping("/{id:\\d{1,18}}")
    String edit(Actor actor, @PathVariable long id, Model model) {
        providers.requireFresh(actor);
        model.addAttribute("form", ProviderForm.of(requireNonNull(fill(actor, id, model))));
        return EDIT;
    }

    @PostMapping("/{id:\\d{1,18}}")
    ModelAndView edit(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") ProviderForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        providers.requireFresh(actor);
        fill(actor, id, model);
        Fields fields = new Fields(binding);
        ProviderSettings settings = settings(form, fields);
        String secret = fields.boundedText("clientSecret", form.clientSecret(), 1000);
        Integer version = fields.number("version", form.version(), 0, Integer.MAX_VALUE);
        return saving.save(actor.personId(), form, fields, EDIT, () -> {
            providers.change(actor, id, requireNonNull(settings), fields.text(secret), requireNonNull(version));
            next.addFlashAttribute("flash", "administration.saved");
            return PATH + "/" + id;
        });
    }

    /** Asks the provider what it says of itself, and tells whether that will do. */
    @PostMapping("/{id:\\d{1,18}}/prova")
    ModelAndView test(Actor actor, @PathVariable long id, RedirectAttributes next) {
        boolean answers = trial.answers(actor, id);
        next.addFlashAttribute("flash", answers ? "identityprovider.test.good" : "identityprovider.test.bad");
        next.addFlashAttribute("flashTone", answers ? "done" : "error");
        return Answer.next(PATH);
    }

    private @Nullable ProviderSettings settings(ProviderForm form, Fields fields) {
        String label = fields.requiredText("label", form.label(), 80);
        String issuer = fields.requiredText("issuer", form.issuer(), 500);
        String client = fields.requiredText("clientId", form.clientId(), 255);
        String acr = fields.boundedText("acr", form.acr(), 500);
        String amr = fields.boundedText("amr", form.amr(), 500);
        return label == null || issuer == null || client == null
                ? null
                : new ProviderSettings(label, issuer, client, acr, amr, Boolean.TRUE.equals(form.enabled()));
    }

    private @Nullable ProviderSummary fill(Actor actor, @Nullable Long id, Model model) {
        ProviderSummary provider = id == null ? null : providers.get(actor, id);
        model.addAttribute("provider", provider);
        model.addAttribute("parties", providers.partiesWithout(actor));
        model.addAttribute("action", PATH + "/" + (id == null ? "ny" : id));
        return provider;
    }
}
