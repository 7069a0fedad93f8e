package se.medborgarlofte.news.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.news.NewsDetails;
import se.medborgarlofte.news.NewsItems;
import se.medborgarlofte.news.NewsPictures;
import se.medborgarlofte.picture.Picture;
import se.medborgarlofte.picture.PictureFile;
import se.medborgarlofte.picture.PictureReader;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/** Putting a picture to a news item, describing it, and taking it away. */
@Controller
@RequestMapping(NewsController.BASE + NewsController.ONE + "/bild")
class NewsPictureController {

    private static final String EDIT = "news/staff/picture";
    private static final String REMOVE = "news/staff/picture-remove";
    private static final int LONGEST_TEXT = 300;

    private final NewsItems news;
    private final NewsPictures pictures;
    private final PictureReader reader;
    private final Saving saving;
    private final Permissions permissions;

    NewsPictureController(
            NewsItems news, NewsPictures pictures, PictureReader reader, Saving saving, Permissions permissions) {
        this.news = news;
        this.pictures = pictures;
        this.reader = reader;
        this.saving = saving;
        this.permissions = permissions;
    }

    @GetMapping
    String edit(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("form", NewsPictureForm.of(begin(actor, id, model)));
        return EDIT;
    }

    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") NewsPictureForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        NewsDetails details = begin(actor, id, model);
        Fields fields = new Fields(binding);
        String alt = fields.requiredText("alt", form.alt(), LONGEST_TEXT);
        String caption = fields.boundedText("caption", form.caption(), LONGEST_TEXT);
        if (!Boolean.TRUE.equals(form.checked())) {
            fields.reject("checked", "news.error.checked");
        }
        Picture picture = read(form, details, fields);
        ModelAndView answer = saving.replace(
                actor.personId(),
                form,
                fields,
                EDIT,
                () -> {
                    pictures.show(actor, id, form.seenVersion(), picture, requireNonNull(alt), caption);
                    return saved(id, "news.picture.saved", next);
                },
                () -> NewsPictureForm.of(news.get(actor, id)),
                model);
        if (answer.getStatus() == HttpStatus.UNPROCESSABLE_CONTENT && picture != null) {
            fields.reject("picture", "picture.error.again");
        }
        return answer;
    }

    @GetMapping("/fil")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable long id, HttpServletResponse answer) {
        Picture picture = pictures.file(actor, id);
        return PictureFile.answer(picture, answer).body(picture.content());
    }

    @GetMapping("/ta-bort")
    String remove(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("form", NewsPictureForm.of(begin(actor, id, model)));
        return REMOVE;
    }

    @PostMapping("/ta-bort")
    ModelAndView remove(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") NewsPictureForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, id, model);
        return saving.save(actor.personId(), form, new Fields(binding), REMOVE, () -> {
            pictures.remove(actor, id, form.seenVersion());
            return saved(id, "news.picture.removed", next);
        });
    }

    private static String saved(long id, String done, RedirectAttributes next) {
        next.addFlashAttribute("flash", done);
        return NewsController.BASE + "/" + id;
    }

    /** Before the transaction begins: decoding takes a while, and no connection need wait for it. */
    private @Nullable Picture read(NewsPictureForm form, NewsDetails details, Fields fields) {
        if (form.chosen() == null) {
            if (details.content().picture() == null) {
                fields.reject("picture", "picture.error.missing");
            }
            return null;
        }
        try {
            return reader.read(form.chosen());
        } catch (Refusal refusal) {
            fields.reject(refusal);
            return null;
        }
    }

    private NewsDetails begin(Actor actor, long id, Model model) {
        NewsDetails details = news.get(actor, id);
        permissions.require(actor, Action.WRITE_NEWS, Set.of(details.municipality()));
        model.addAttribute("details", details);
        model.addAttribute("base", NewsController.BASE + "/" + id);
        return details;
    }
}
