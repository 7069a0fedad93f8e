package se.medborgarlofte.site.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.medborgarlofte.site.FollowUpPage;
import se.medborgarlofte.site.FollowUpPages;

/** What citizens read of follow-ups. */
@Controller
class FollowUpPageController {

    private final FollowUpPages pages;

    FollowUpPageController(FollowUpPages pages) {
        this.pages = pages;
    }

    @GetMapping("/{municipality:[a-z0-9-]+}/uppfoljningar/{slug}")
    String show(@PathVariable String municipality, @PathVariable String slug, Model model) {
        FollowUpPage page = pages.of(municipality, slug);
        model.addAttribute("page", page);
        model.addAttribute("senders", page.senders());
        return "followup/follow-up";
    }
}
