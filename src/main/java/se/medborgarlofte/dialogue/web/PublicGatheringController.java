package se.medborgarlofte.dialogue.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.medborgarlofte.dialogue.GatheringKind;

/** The public pages: before it is held an invitation, afterwards what came of it. */
@Controller
class PublicGatheringController {

    /** Not the staff's addresses, which have as many parts. */
    private static final String MUNICIPALITY = "/{municipality:(?!arbetsyta$).+}";

    private final GatheringPages pages;

    PublicGatheringController(GatheringPages pages) {
        this.pages = pages;
    }

    @GetMapping(MUNICIPALITY + "/moten/{slug}")
    String meeting(@PathVariable String municipality, @PathVariable String slug, Model model) {
        return show(pages.published(municipality, GatheringKind.MEETING, slug), model);
    }

    @GetMapping(MUNICIPALITY + "/sandningar/{slug}")
    String broadcast(@PathVariable String municipality, @PathVariable String slug, Model model) {
        return show(pages.published(municipality, GatheringKind.BROADCAST, slug), model);
    }

    private static String show(GatheringPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("senders", page.senders());
        return "dialogue/gathering";
    }
}
