package se.medborgarlofte.news.web;

import static java.util.Objects.requireNonNull;

import java.util.Set;
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
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.news.DraftNews;
import se.medborgarlofte.news.NewsDetails;
import se.medborgarlofte.news.NewsItems;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/** Writing a news item, and correcting it. */
@Controller
@RequestMapping(NewsController.BASE)
class NewsFormController {

    private static final String EDIT = "news/staff/edit";

    private final NewsItems news;
    private final NewsChoices.Finder choices;
    private final Saving saving;
    private final Permissions permissions;

    NewsFormController(NewsItems news, NewsChoices.Finder choices, Saving saving, Permissions permissions) {
        this.news = news;
        this.choices = choices;
        this.saving = saving;
        this.permissions = permissions;
    }

    @GetMapping("/ny")
    String create(Actor actor, Model model) {
        NewsChoices open = begin(actor, model);
        boolean one = open.municipalities().size() == 1;
        model.addAttribute(
                "form",
                NewsForm.begun(one ? Long.toString(open.municipalities().get(0).id()) : null));
        return EDIT;
    }

    @PostMapping("/ny")
    ModelAndView create(
            Actor actor,
            @ModelAttribute("form") NewsForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        NewsChoices open = begin(actor, model);
        Fields fields = new Fields(binding);
        DraftNews draft = new NewsReader(fields).read(form);
        open.check(form, fields);
        return saving.save(
                actor.personId(),
                form,
                fields,
                EDIT,
                () -> saved(
                        news.draft(actor, Long.parseLong(requireNonNull(form.municipality())), requireNonNull(draft)),
                        next));
    }

    @GetMapping(NewsController.ONE + "/redigera")
    String edit(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("form", NewsForm.of(begin(actor, id, model)));
        return EDIT;
    }

    @PostMapping(NewsController.ONE + "/redigera")
    ModelAndView edit(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") NewsForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, id, model);
        Fields fields = new Fields(binding);
        DraftNews draft = new NewsReader(fields).read(form);
        return saving.replace(
                actor.personId(),
                form,
                fields,
                EDIT,
                () -> {
                    news.edit(actor, id, form.seenVersion(), requireNonNull(draft));
                    return saved(id, next);
                },
                () -> NewsForm.of(news.get(actor, id)),
                model);
    }

    private static String saved(long id, RedirectAttributes next) {
        next.addFlashAttribute("flash", "news.done.saved");
        return NewsController.BASE + "/" + id;
    }

    private NewsChoices begin(Actor actor, Model model) {
        permissions.requireAnywhere(actor, Action.WRITE_NEWS);
        return show(choices.find(actor), NewsController.BASE, NewsController.BASE + "/ny", model);
    }

    private NewsDetails begin(Actor actor, long id, Model model) {
        NewsDetails details = news.get(actor, id);
        permissions.require(actor, Action.WRITE_NEWS, Set.of(details.municipality()));
        model.addAttribute("details", details);
        String back = NewsController.BASE + "/" + id;
        show(choices.find(Set.of(details.municipality())), back, back + "/redigera", model);
        return details;
    }

    private static NewsChoices show(NewsChoices open, String back, String action, Model model) {
        model.addAttribute("choices", open);
        model.addAttribute("back", back);
        model.addAttribute("action", action);
        return open;
    }
}
