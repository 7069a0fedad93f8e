package se.medborgarlofte.dialogue.web;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.medborgarlofte.dialogue.GatheringKind;
import se.medborgarlofte.dialogue.PublishedGathering;
import se.medborgarlofte.shared.Share;
import se.medborgarlofte.shared.SwedishTime;

/** The public pages: before it is held an invitation, afterwards what came of it. */
@Controller
class PublicGatheringController {

    /** Not the staff's addresses, which have as many parts. */
    private static final String MUNICIPALITY = "/{municipality:(?!arbetsyta$).+}";

    private final GatheringPages pages;
    private final MessageSource messages;

    PublicGatheringController(GatheringPages pages, MessageSource messages) {
        this.pages = pages;
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
