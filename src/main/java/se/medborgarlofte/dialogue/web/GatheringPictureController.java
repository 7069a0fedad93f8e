package se.medborgarlofte.dialogue.web;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import se.medborgarlofte.dialogue.GatheringDetails;
import se.medborgarlofte.dialogue.GatheringKind;
import se.medborgarlofte.dialogue.GatheringPictures;
import se.medborgarlofte.dialogue.Gatherings;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.picture.Picture;
import se.medborgarlofte.picture.PictureReader;
import se.medborgarlofte.picture.PictureSummary;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/** Putting a picture beside the report of what was held, describing it, and taking it away. */
@Controller
@RequestMapping(GatheringController.BASE + GatheringController.ONE + "/bild")
class GatheringPictureController {

    private static final String EDIT = "dialogue/staff/picture";
    private static final int LONGEST_TEXT = 300;

    private final Gatherings gatherings;
    private final GatheringPictures pictures;
    private final PictureReader reader;
    private final Saving saving;
    private final Permissions permissions;

    GatheringPictureController(
            Gatherings gatherings,
            GatheringPictures pictures,
            PictureReader reader,
            Saving saving,
            Permissions permissions) {
        this.gatherings = gatherings;
        this.pictures = pictures;
        this.reader = reader;
        this.saving = saving;
        this.permissions = permissions;
    }

    @GetMapping
    String edit(Actor actor, @PathVariable String path, @PathVariable long id, Model model) {
        model.addAttribute("form", GatheringPictureForm.of(begin(actor, path, id, model)));
        return EDIT;
    }

    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable String path,
            @PathVariable long id,
            @ModelAttribute("form") GatheringPictureForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        PictureSummary there = begin(actor, path, id, model);
        Fields fields = new Fields(binding);
        String alt = fields.requiredText("alt", form.alt(), LONGEST_TEXT);
        String caption = fields.boundedText("caption", form.caption(), LONGEST_TEXT);
        boolean masked = Boolean.TRUE.equals(form.masked());
        if (!masked) {
            fields.reject("masked", "dialogue.error.masked");
        }
        Picture picture = read(form, there, fields);
        ModelAndView answer = saving.replace(
                actor.personId(),
                form,
                fields,
                EDIT,
                () -> {
                    pictures.show(actor, id, form.seenVersion(), picture, requireNonNull(alt), caption, masked);
                    return saved(path, id, "saved", next);
                },
                () -> GatheringPictureForm.of(begin(actor, path, id, model)),
                model);
        if (answer.getStatus() == HttpStatus.UNPROCESSABLE_CONTENT && picture != null) {
            fields.reject("picture", "picture.error.again");
        }
        return answer;
    }

    @PostMapping("/ta-bort")
    ModelAndView remove(
            Actor actor,
            @PathVariable String path,
            @PathVariable long id,
            @ModelAttribute("form") GatheringPictureForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, path, id, model);
        return saving.save(actor.personId(), form, new Fields(binding), EDIT, () -> {
            pictures.remove(actor, id, form.seenVersion());
            return saved(path, id, "removed", next);
        });
    }

    private static String saved(String path, long id, String done, RedirectAttributes next) {
        next.addFlashAttribute("flash", "dialogue.picture." + done);
        return GatheringController.base(path) + "/" + id;
    }

    /** Before the transaction begins: decoding takes a while, and no connection need wait for it. */
    private @Nullable Picture read(GatheringPictureForm form, @Nullable PictureSummary there, Fields fields) {
        if (form.chosen() == null) {
            if (there == null || !there.shown()) {
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

    private @Nullable PictureSummary begin(Actor actor, String path, long id, Model model) {
        GatheringDetails details = gatherings.get(actor, GatheringKind.ofPath(path), id);
        permissions.require(actor, Action.HOLD_DIALOGUE, details.draft().municipalities());
        if (!details.view().isHeld()) {
            throw new WrongState("dialogue.error.state." + details.view().state());
        }
        PictureSummary there = pictures.of(details.view()).orElse(null);
        model.addAttribute("details", details);
        model.addAttribute("picture", there);
        model.addAttribute("base", GatheringController.base(path) + "/" + id);
        return there;
    }
}
