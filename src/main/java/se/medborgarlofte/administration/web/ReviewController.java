package se.medborgarlofte.administration.web;

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
import se.medborgarlofte.administration.MembershipReview;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.form.Submitted;

/** The yearly review of who may do what. */
@Controller
@RequestMapping(ReviewController.PATH)
class ReviewController {

    static final String PATH = AdministrationController.BASE + "/genomgang";

    private static final String PAGE = "administration/staff/review";

    /** @param memberships those that are right */
    record ReviewForm(@Nullable String submission, @Nullable List<String> memberships) implements Submitted {}

    private final MembershipReview review;
    private final Saving saving;

    ReviewController(MembershipReview review, Saving saving) {
        this.review = review;
        this.saving = saving;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("form", new ReviewForm("", List.of()));
        fill(actor, model);
        return PAGE;
    }

    @PostMapping("/{id:\\d{1,18}}")
    ModelAndView signOff(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") ReviewForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        fill(actor, model);
        return saving.save(actor.personId(), form, new Fields(binding), PAGE, () -> {
            review.signOff(actor, id, Numbers.ids(form.memberships()));
            next.addFlashAttribute("flash", "administration.review.done");
            return PATH;
        });
    }

    private void fill(Actor actor, Model model) {
        model.addAttribute("due", review.due(actor));
        model.addAttribute("waiting", review.waiting(actor));
        model.addAttribute("most", MembershipReview.MOST);
        model.addAttribute("reader", actor.personId());
        model.addAttribute("token", UUID.randomUUID().toString());
    }
}
