package se.medborgarlofte.site.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medborgarlofte.site.VersionPage;
import se.medborgarlofte.site.VersionPages;

/** What was public once, version by version, and what each changed. */
@Controller
@RequestMapping("/{municipality:[a-z0-9-]+}")
class VersionController {

    private static final String NUMBER = "/version/{number:\\d{1,6}}";

    private final VersionPages pages;

    VersionController(VersionPages pages) {
        this.pages = pages;
    }

    @GetMapping("/overenskommelser/{slug}" + NUMBER)
    String agreement(
            @PathVariable String municipality, @PathVariable String slug, @PathVariable int number, Model model) {
        return show(pages.ofAgreement(municipality, slug, number), model);
    }

    @GetMapping("/loften/{slug}" + NUMBER)
    String promise(
            @PathVariable String municipality, @PathVariable String slug, @PathVariable int number, Model model) {
        return show(pages.ofPromise(municipality, slug, number), model);
    }

    private static String show(VersionPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("senders", page.senders());
        return "site/version";
    }
}
