package se.medborgarlofte.dialogue.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.medborgarlofte.dialogue.GatheringKind;
import se.medborgarlofte.dialogue.PublishedGathering;
import se.medborgarlofte.shared.BaseUrl;
import se.medborgarlofte.shared.Moved;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.QrCode;
import se.medborgarlofte.shared.Share;
import se.medborgarlofte.shared.SwedishTime;

/** The public pages: before it is held an invitation, afterwards what came of it. */
@Controller
class PublicGatheringController {

    /** Not the staff's addresses, which have as many parts. */
    static final String MUNICIPALITY = "/{municipality:(?!arbetsyta$).+}";

    private final GatheringPages pages;
    private final BaseUrl base;
    private final MessageSource messages;

    PublicGatheringController(GatheringPages pages, BaseUrl base, MessageSource messages) {
        this.pages = pages;
        this.base = base;
        this.messages = messages;
    }

    @GetMapping(MUNICIPALITY + "/moten/{slug}")
    String meeting(@PathVariable String municipality, @PathVariable String slug, Model model) {
        return show(pages.published(municipality, GatheringKind.MEETING, slug), model);
    }

    @GetMapping(MUNICIPALITY + "/sandningar/{slug}")
    String broadcast(@PathVariable String municipality, @PathVariable String slug, Model model) {
        return show(pages.published(municipality, GatheringKind.BROADCAST, slug), model);
    }

    /** To be printed, or put up on a board. */
    @GetMapping(MUNICIPALITY + "/moten/{slug}/inbjudan")
    String invitation(@PathVariable String municipality, @PathVariable String slug, Model model) {
        GatheringPage page = pages.published(municipality, GatheringKind.MEETING, slug);
        if (!page.gathering().isComing()) {
            throw new Moved(page.gathering().href());
        }
        if (base.isSet()) {
            String address = base.link(page.gathering().href());
            model.addAttribute("address", address);
            model.addAttribute("code", QrCode.of(address));
        }
        show(page, model);
        return "dialogue/invitation";
    }

    /** The one page on which something of another host's is shown: nobody gets here but by a click that says so. */
    @GetMapping(MUNICIPALITY + "/sandningar/{slug}/spela")
    String play(@PathVariable String municipality, @PathVariable String slug, Model model, HttpServletResponse answer) {
        GatheringPage page = pages.published(municipality, GatheringKind.BROADCAST, slug);
        if (page.frameHost() == null || page.gathering().isCancelled()) {
            throw new NotFound("film of " + slug);
        }
        String policy = answer.getHeader("Content-Security-Policy");
        answer.setHeader("Content-Security-Policy", policy + "; frame-src https://" + page.frameHost());
        show(page, model);
        return "dialogue/film";
    }

    private String show(GatheringPage page, Model model) {
        PublishedGathering gathering = page.gathering();
        String words = "dialogue.description." + gathering.kind();
        Object[] named = {gathering.topic(), gathering.municipality().name()};
        model.addAttribute(
                "share",
                Share.of(gathering.topic(), messages.getMessage(words, named, SwedishTime.LOCALE), gathering.href()));
        model.addAttribute("page", page);
        model.addAttribute("senders", page.senders());
        return "dialogue/gathering";
    }
}
