package se.medborgarlofte.site.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.organisation.Senders;
import se.medborgarlofte.site.AgreementPage;
import se.medborgarlofte.site.Previews;
import se.medborgarlofte.site.PromisePage;

/** The public pages of texts that are being written, for staff. */
@Controller
class PreviewController {

    private static final String ID = "{id:\\d{1,18}}";

    private final Previews previews;

    PreviewController(Previews previews) {
        this.previews = previews;
    }

    @GetMapping(Previews.AGREEMENT + ID + Previews.PREVIEW)
    String agreement(Actor actor, @PathVariable long id, Model model) {
        AgreementPage page = previews.agreement(actor, id);
        model.addAttribute(
                "previewIsNews", page.agreement().number() > page.versions().size());
        return show(page, page.senders(), Previews.AGREEMENT + id, "agreement/agreement", model);
    }

    @GetMapping(Previews.PROMISE + ID + Previews.PREVIEW)
    String promise(Actor actor, @PathVariable long id, Model model) {
        PromisePage page = previews.promise(actor, id);
        model.addAttribute(
                "previewIsNews", page.promise().number() > page.versions().size());
        return show(page, page.senders(), Previews.PROMISE + id, "promise/promise", model);
    }

    private static String show(Object page, Senders senders, String back, String template, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("senders", senders);
        model.addAttribute("previewOf", back);
        return template;
    }
}
