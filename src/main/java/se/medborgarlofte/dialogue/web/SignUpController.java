package se.medborgarlofte.dialogue.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import se.medborgarlofte.dialogue.GatheringKind;
import se.medborgarlofte.dialogue.NewSignUp;
import se.medborgarlofte.dialogue.PublishedGathering;
import se.medborgarlofte.dialogue.SignUps;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.visitor.VisitorForms;

/** Signing up for a meeting without log-in, and giving the seats back by the link of the confirmation. */
@Controller
@RequestMapping(PublicGatheringController.MUNICIPALITY + "/moten/{slug}/anmalan")
class SignUpController {

    private static final String FORM = "dialogue/sign-up";
    private static final String CANCEL = "dialogue/sign-up-cancel";
    private static final String DONE = "dialogue/sign-up-done";
    private static final String TOKEN = "/{token:[0-9a-f]{64}}";
    private static final int MOST_TOGETHER = 20;

    private final GatheringPages pages;
    private final SignUps signUps;
    private final VisitorForms forms;

    SignUpController(GatheringPages pages, SignUps signUps, VisitorForms forms) {
        this.pages = pages;
        this.signUps = signUps;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView show(@PathVariable String municipality, @PathVariable String slug, Model model) {
        begin(municipality, slug, model);
        return forms.show(FORM, SignUpForm.empty());
    }

    @PostMapping
    ModelAndView send(
            @PathVariable String municipality,
            @PathVariable String slug,
            @ModelAttribute("form") SignUpForm form,
            BindingResult binding,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        PublishedGathering gathering = begin(municipality, slug, model);
        Fields fields = new Fields(binding);
        String name = fields.boundedText("name", form.name(), 100);
        String email = email(form.email(), fields);
        Integer people = fields.requiredNumber("people", form.people(), 1, MOST_TOGETHER);
        return forms.send(request, response, form, fields, FORM, () -> {
            signUps.signUp(
                    gathering,
                    new NewSignUp(name.isEmpty() ? null : name, requireNonNull(email), requireNonNull(people)));
            return gathering.href() + "/anmalan/klar";
        });
    }

    @GetMapping("/klar")
    String done(@PathVariable String municipality, @PathVariable String slug, Model model) {
        begin(municipality, slug, model);
        model.addAttribute("what", "signedUp");
        return DONE;
    }

    @GetMapping("/avanmald")
    String cancelled(@PathVariable String municipality, @PathVariable String slug, Model model) {
        begin(municipality, slug, model);
        model.addAttribute("what", "cancelled");
        return DONE;
    }

    /** Asks only: whatever fetches links of mails cancels nothing. */
    @GetMapping(TOKEN)
    ModelAndView ask(
            @PathVariable String municipality, @PathVariable String slug, @PathVariable String token, Model model) {
        beginCancel(municipality, slug, token, model);
        return forms.show(CANCEL, SignUpForm.empty());
    }

    @PostMapping(TOKEN)
    ModelAndView cancel(
            @PathVariable String municipality,
            @PathVariable String slug,
            @PathVariable String token,
            @ModelAttribute("form") SignUpForm form,
            BindingResult binding,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        PublishedGathering gathering = beginCancel(municipality, slug, token, model);
        return forms.send(request, response, form, new Fields(binding), CANCEL, () -> {
            signUps.cancel(gathering, token);
            return gathering.href() + "/anmalan/avanmald";
        });
    }

    private PublishedGathering begin(String municipality, String slug, Model model) {
        GatheringPage page = pages.published(municipality, GatheringKind.MEETING, slug);
        if (!page.gathering().isWithSignUp()) {
            throw new NotFound("sign-up for " + slug);
        }
        model.addAttribute("page", page);
        model.addAttribute("senders", page.senders());
        return page.gathering();
    }

    private PublishedGathering beginCancel(String municipality, String slug, String token, Model model) {
        PublishedGathering gathering =
                pages.published(municipality, GatheringKind.MEETING, slug).gathering();
        model.addAttribute(
                "people", signUps.held(gathering, token).orElseThrow(() -> new NotFound("sign-up by that link")));
        model.addAttribute("token", token);
        begin(municipality, slug, model);
        return gathering;
    }

    private static @Nullable String email(@Nullable String typed, Fields fields) {
        String email = fields.requiredText("email", typed, 254);
        if (email != null && !email.matches("[^\\s@,;<>]{1,64}@[^\\s@,;<>]{1,180}\\.[^\\s@,;<>.]{2,63}")) {
            fields.reject("email", "dialogue.error.email");
        }
        return email;
    }
}
