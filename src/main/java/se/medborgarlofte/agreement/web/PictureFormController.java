package se.medborgarlofte.agreement.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
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
import se.medborgarlofte.agreement.AgreementDetails;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.agreement.SigningPictures;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.Saving;
import se.medborgarlofte.picture.Picture;
import se.medborgarlofte.picture.PictureFile;
import se.medborgarlofte.picture.PictureReader;
import se.medborgarlofte.picture.PictureSummary;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;

/** Putting the picture of the signing beside an agreement, describing it, and taking it away. */
@Controller
@RequestMapping(AgreementFormController.BASE + "/{id:\\d{1,18}}/bild")
class PictureFormController {

    private static final String EDIT = "agreement/staff/picture";
    private static final String REMOVE = "agreement/staff/picture-remove";
    private static final int LONGEST_TEXT = 300;

    private final Agreements agreements;
    private final SigningPictures pictures;
    private final PictureReader reader;
    private final Saving saving;
    private final Permissions permissions;

    PictureFormController(
            Agreements agreements,
            SigningPictures pictures,
            PictureReader reader,
            Saving saving,
            Permissions permissions) {
        this.agreements = agreements;
        this.pictures = pictures;
        this.reader = reader;
        this.saving = saving;
        this.permissions = permissions;
    }

    @GetMapping
    String edit(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("form", PictureForm.of(begin(actor, id, model)));
        return EDIT;
    }

    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") PictureForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        PictureSummary there = begin(actor, id, model);
        Fields fields = new Fields(binding);
        String alt = fields.requiredText("alt", form.alt(), LONGEST_TEXT);
        String caption = fields.boundedText("caption", form.caption(), LONGEST_TEXT);
        Picture picture = read(form, there, fields);
        ModelAndView answer = saving.replace(
                actor.personId(),
                form,
                fields,
                EDIT,
                () -> {
                    pictures.show(actor, id, form.seenVersion(), picture, requireNonNull(alt), caption);
                    return saved(id, "agreement.picture.saved", next);
                },
                () -> PictureForm.of(pictures.find(actor, id).orElse(null)),
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
        model.addAttribute("form", PictureForm.of(beginRemoval(actor, id, model)));
        return REMOVE;
    }

    @PostMapping("/ta-bort")
    ModelAndView remove(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") PictureForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        begin(actor, id, model);
        return saving.save(actor.personId(), form, new Fields(binding), REMOVE, () -> {
            pictures.remove(actor, id, form.seenVersion());
            return saved(id, "agreement.picture.removed", next);
        });
    }

    private static String saved(long id, String done, RedirectAttributes next) {
        next.addFlashAttribute("flash", done);
        return AgreementFormController.BASE + "/" + id;
    }

    /** Before the transaction begins: decoding takes a while, and no connection need wait for it. */
    private @Nullable Picture read(PictureForm form, @Nullable PictureSummary there, Fields fields) {
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

    private PictureSummary beginRemoval(Actor actor, long id, Model model) {
        PictureSummary there = begin(actor, id, model);
        if (there == null || !there.shown()) {
            throw new NotFound("picture of agreement " + id);
        }
        return there;
    }

    private @Nullable PictureSummary begin(Actor actor, long id, Model model) {
        AgreementDetails agreement = agreements.get(actor, id);
        permissions.require(actor, Action.WRITE, agreement.municipalities());
        PictureSummary there = pictures.find(actor, id).orElse(null);
        model.addAttribute("agreement", agreement);
        model.addAttribute("picture", there);
        model.addAttribute("base", AgreementFormController.BASE + "/" + id);
        return there;
    }
}
