package se.medborgarlofte.promise.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.agreement.AgreementDetails;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.agreement.SigningPictures;
import se.medborgarlofte.promise.PromiseDetails;
import se.medborgarlofte.promise.Promises;

/** The wording as the public will read it, in the public frame and with the public page's own words. */
@Controller
class PreviewController {

    private final Agreements agreements;
    private final SigningPictures pictures;
    private final Promises promises;

    PreviewController(Agreements agreements, SigningPictures pictures, Promises promises) {
        this.agreements = agreements;
        this.pictures = pictures;
        this.promises = promises;
    }

    @GetMapping(AgreementPageController.BASE + "/{id:\\d{1,18}}/forhandsvisning")
    String agreement(Actor actor, @PathVariable long id, Model model) {
        AgreementDetails agreement = agreements.get(actor, id);
        model.addAttribute("agreement", agreement.content());
        pictures.find(actor, id).ifPresent(picture -> model.addAttribute("picture", picture));
        model.addAttribute("back", AgreementPageController.BASE + "/" + id);
        return "promise/staff/preview";
    }

    @GetMapping(PromiseFormController.BASE + "/{id:\\d{1,18}}/forhandsvisning")
    String promise(Actor actor, @PathVariable long id, Model model) {
        PromiseDetails promise = promises.get(actor, id);
        model.addAttribute("promise", promise.content());
        model.addAttribute("back", PromiseFormController.BASE + "/" + id);
        return "promise/staff/preview";
    }
}
