package se.medborgarlofte.dialogue.web;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.dialogue.GatheringDetails;
import se.medborgarlofte.dialogue.GatheringKind;
import se.medborgarlofte.dialogue.GatheringLists;
import se.medborgarlofte.dialogue.Gatherings;
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.form.StaleEdit;
import se.medborgarlofte.form.Submissions;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/** The staff's list of meetings, or broadcasts, and the page of one: as the public sees it, and what can be done. */
@Controller
@RequestMapping(GatheringController.BASE)
class GatheringController {

    static final String BASE = "/arbetsyta/{path:moten|sandningar}";
    static final String ONE = "/{id:\\d{1,18}}";

    private final Gatherings gatherings;
    private final GatheringLists lists;
    private final GatheringPages pages;
    private final Submissions submissions;
    private final Permissions permissions;

    GatheringController(
            Gatherings gatherings,
            GatheringLists lists,
            GatheringPages pages,
            Submissions submissions,
            Permissions permissions) {
        this.gatherings = gatherings;
        this.lists = lists;
        this.pages = pages;
        this.submissions = submissions;
        this.permissions = permissions;
    }

    static String base(String path) {
        return "/arbetsyta/" + path;
    }

    @GetMapping
    String list(Actor actor, @PathVariable String path, @ModelAttribute("form") GatheringFilter filter, Model model) {
        GatheringKind kind = GatheringKind.ofPath(path);
        model.addAttribute("kind", kind);
        model.addAttribute("found", lists.search(actor, filter.search(kind)));
        model.addAttribute("municipalities", lists.municipalities(actor));
        model.addAttribute("pageHref", filter.href(kind));
        model.addAttribute("otherHref", filter.href(kind.other()));
        model.addAttribute(
                "mayWrite",
                !permissions.municipalitiesWhere(actor, Action.HOLD_DIALOGUE).isEmpty());
        return "dialogue/staff/list";
    }

    @GetMapping(ONE)
    String one(Actor actor, @PathVariable String path, @PathVariable long id, Model model) {
        GatheringDetails details = gatherings.get(actor, GatheringKind.ofPath(path), id);
        model.addAttribute("details", details);
        model.addAttribute("gathering", details.view());
        GatheringPage page = pages.page(details.view());
        model.addAttribute("page", page);
        model.addAttribute("promises", page.promises());
        model.addAttribute("form", EndForm.of(details.version()));
        return "dialogue/staff/one";
    }

    @PostMapping(ONE + "/annonsera")
    ModelAndView announce(
            Actor actor,
            @PathVariable String path,
            @PathVariable long id,
            @ModelAttribute("form") EndForm form,
            RedirectAttributes next) {
        gatherings.get(actor, GatheringKind.ofPath(path), id);
        String location = submissions.once(Submissions.token(form.submission(), actor.personId(), form), () -> {
            gatherings.announce(actor, id, StaleEdit.version(form.version()));
            return base(path) + "/" + id;
        });
        next.addFlashAttribute("flash", "dialogue.done.announced");
        return Answer.next(Objects.requireNonNull(location));
    }
}
