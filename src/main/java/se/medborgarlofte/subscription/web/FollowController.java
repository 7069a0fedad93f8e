package se.medborgarlofte.subscription.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.subscription.Followers;
import se.medborgarlofte.subscription.Subjects;
import se.medborgarlofte.visitor.VisitorForms;

/** The form to follow something. It answers everybody alike: whether an address is known is nobody's to learn. */
@Controller
class FollowController {

    /** Not the page of one who follows, whose address has as many parts. */
    private static final String FORM = "/{municipality:(?!folj$|arbetsyta$)[a-z0-9-]+}/folj";

    private static final String PAGE = "subscription/follow";

    private final Subjects subjects;
    private final Followers followers;
    private final VisitorForms forms;

    FollowController(Subjects subjects, Followers followers, VisitorForms forms) {
        this.subjects = subjects;
        this.followers = followers;
        this.forms = forms;
    }

    @GetMapping(FORM)
    ModelAndView form(@PathVariable String municipality, @RequestParam(defaultValue = "") String om, Model model) {
        model.addAttribute("found", subjects.find(municipality, om));
        return forms.show(PAGE, FollowForm.about(om));
    }

    @PostMapping(FORM)
    ModelAndView ask(
            @PathVariable String municipality,
            @ModelAttribute("form") FollowForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Subjects.Found found = subjects.find(municipality, form.about());
        model.addAttribute("found", found);
        Fields fields = new Fields(errors);
        String email = fields.requiredText("email", form.email(), Letter.LONGEST_ADDRESS);
        return forms.send(request, response, form, fields, PAGE, () -> {
            followers.ask(String.valueOf(email), found.subject());
            return "/" + found.municipality().slug() + "/folj/tack";
        });
    }

    @GetMapping(FORM + "/tack")
    String thanks(@PathVariable String municipality, Model model) {
        model.addAttribute("found", subjects.find(municipality, ""));
        return "subscription/thanks";
    }
}
