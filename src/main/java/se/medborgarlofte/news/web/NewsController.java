package se.medborgarlofte.news.web;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.form.Submissions;
import se.medborgarlofte.news.NewsDetails;
import se.medborgarlofte.news.NewsItems;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/** The staff's list of news, and the page of one: as it is written, and what can be done. */
@Controller
@RequestMapping(NewsController.BASE)
class NewsController {

    static final String BASE = "/arbetsyta/nyheter";
    static final String ONE = "/{id:\\d{1,18}}";

    private static final String WITHDRAW = "news/staff/withdraw";
    private static final int LONGEST_BECAUSE = 1000;

    private final NewsItems news;
    private final Submissions submissions;
    private final Saving saving;
    private final Permissions permissions;

    NewsController(NewsItems news, Submissions submissions, Saving saving, Permissions permissions) {
        this.news = news;
        this.submissions = submissions;
        this.saving = saving;
        this.permissions = permissions;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(required = false) @Nullable Long kommun,
            @RequestParam(defaultValue = "1") int sida,
            Model model) {
        model.addAttribute("found", news.list(actor, kommun, Math.max(1, sida)));
        model.addAttribute("pageHref", kommun == null ? BASE : BASE + "?kommun=" + kommun);
        model.addAttribute(
                "mayWrite",
                !permissions.municipalitiesWhere(actor, Action.WRITE_NEWS).isEmpty());
        return "news/staff/list";
    }

    @GetMapping(ONE)
    String one(Actor actor, @PathVariable long id, Model model) {
        NewsDetails details = begin(actor, id, model);
        model.addAttribute("form", WithdrawForm.of(details.version()));
        return "news/staff/one";
    }

    @PostMapping(ONE + "/publicera")
    ModelAndView publish(
            Actor actor, @PathVariable long id, @ModelAttribute("form") WithdrawForm form, RedirectAttributes next) {
        String location = submissions.once(Submissions.token(form.submission(), actor.personId(), form), () -> {
            news.publish(actor, id, StaleEdit.version(form.version()));
            return BASE + "/" + id;
        });
        next.addFlashAttribute("flash", "news.done.published");
        return Answer.next(requireNonNull(location));
    }

    @GetMapping(ONE + "/dra-tillbaka")
    String withdraw(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute(
                "form", WithdrawForm.of(beginWithdrawal(actor, id, model).version()));
        return WITHDRAW;
    }

    @PostMapping(ONE + "/dra-tillbaka")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") WithdrawForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        beginWithdrawal(actor, id, model);
        Fields fields = new Fields(binding);
        String because = fields.boundedText("because", form.because(), LONGEST_BECAUSE);
        return saving.save(actor.personId(), form, fields, WITHDRAW, () -> {
            news.withdraw(actor, id, StaleEdit.version(form.version()), because);
            next.addFlashAttribute("flash", "news.done.withdrawn");
            return BASE + "/" + id;
        });
    }

    private NewsDetails beginWithdrawal(Actor actor, long id, Model model) {
        NewsDetails details = begin(actor, id, model);
        permissions.require(actor, Action.WITHDRAW_NEWS, Set.of(details.municipality()));
        return details;
    }

    private NewsDetails begin(Actor actor, long id, Model model) {
        NewsDetails details = news.get(actor, id);
        model.addAttribute("details", details);
        model.addAttribute("base", BASE + "/" + id);
        return details;
    }
}
