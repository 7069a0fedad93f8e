package se.medborgarlofte.promise.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import se.medborgarlofte.agreement.AgreementContent;
import se.medborgarlofte.agreement.AgreementDetails;
import se.medborgarlofte.agreement.AgreementWords;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.approval.Stage;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.promise.PromiseSummary;
import se.medborgarlofte.promise.Promises;
import se.medborgarlofte.promise.web.Decisions.Step;
import se.medborgarlofte.shared.Period;

/** One agreement with its promises, and every decision on it. */
@Controller
@RequestMapping(AgreementPageController.BASE + "/{id:\\d{1,18}}")
class AgreementPageController {

    static final String BASE = "/arbetsyta/overenskommelser";

    private static final String PAGE = "promise/staff/agreement";

    private final Agreements agreements;
    private final Promises promises;
    private final Deciding.Finder deciding;
    private final Decisions decisions;
    private final PublicDecisions publicDecisions;
    private final AgreementWords words;

    AgreementPageController(
            Agreements agreements,
            Promises promises,
            Deciding.Finder deciding,
            Decisions decisions,
            PublicDecisions publicDecisions,
            AgreementWords words) {
        this.agreements = agreements;
        this.promises = promises;
        this.deciding = deciding;
        this.decisions = decisions;
        this.publicDecisions = publicDecisions;
        this.words = words;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long id, Model model) {
        AgreementDetails agreement = fill(actor, id, model);
        model.addAttribute("form", DecisionForm.of(agreement));
        return PAGE;
    }

    @PostMapping("/{decision:[a-z-]+}")
    ModelAndView decide(
            Actor actor,
            @PathVariable long id,
            @PathVariable String decision,
            @ModelAttribute("form") DecisionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        AgreementDetails agreement = fill(actor, id, model);
        Step step = step(actor, id, decision, form, new Fields(binding));
        return decisions.take(actor, form, binding, next, step, (status, problem) -> {
            if (problem != null) {
                model.addAttribute("problem", problem);
                model.addAttribute("form", form.shownAgain(agreement));
            }
            return new ModelAndView(PAGE, status);
        });
    }

    private Step step(Actor actor, long id, String decision, DecisionForm form, Fields fields) {
        String here = BASE + "/" + id;
        switch (decision) {
            case "forlang":
                LocalDate end = fields.requiredDate("extendEnd", form.extendEnd());
                return new Step("agreement.extended", "extendEnd", () -> {
                    agreements.extend(actor, id, form.seenVersion(), requireNonNull(end));
                    return here;
                });
            case "fornya":
                Period period = renewal(form, fields);
                return new Step(
                        "agreement.renewed",
                        "renewStart",
                        () -> BASE + "/" + agreements.renew(actor, id, requireNonNull(period)));
            default:
                return publicDecisions.step(decision, agreements, actor, id, here, form, fields);
        }
    }

    private static @Nullable Period renewal(DecisionForm form, Fields fields) {
        LocalDate start = fields.requiredDate("renewStart", form.renewStart());
        LocalDate end = fields.requiredDate("renewEnd", form.renewEnd());
        if (start == null || end == null) {
            return null;
        }
        if (end.isBefore(start)) {
            fields.reject("renewEnd", "agreement.error.period.reversed");
            return null;
        }
        return new Period(start, end);
    }

    private AgreementDetails fill(Actor actor, long id, Model model) {
        AgreementDetails agreement = agreements.get(actor, id);
        model.addAttribute("agreement", agreement);
        Map<Boolean, List<PromiseSummary>> away = promises.under(actor, id).stream()
                .collect(Collectors.partitioningBy(promise -> promise.stage() == Stage.DISCARDED));
        model.addAttribute("promises", away.get(false));
        model.addAttribute("discarded", away.get(true));
        model.addAttribute(
                "differences",
                agreement
                        .replaced()
                        .map(version -> words.differences(version.read(AgreementContent.class), agreement.content()))
                        .orElse(null));
        model.addAttribute("may", deciding.find(actor, agreement));
        return agreement;
    }
}
