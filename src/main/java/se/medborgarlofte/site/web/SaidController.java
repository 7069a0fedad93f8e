package se.medborgarlofte.site.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.medborgarlofte.site.AnswerPage;
import se.medborgarlofte.site.SaidPage;
import se.medborgarlofte.site.SaidPages;

/** What citizens said, and what was done. */
@Controller
@RequestMapping("/{municipality:[a-z0-9-]+}/ni-sa-vi-gjorde")
class SaidController {

    private final SaidPages pages;

    SaidController(SaidPages pages) {
        this.pages = pages;
    }

    @GetMapping
    String list(@PathVariable String municipality, @RequestParam(defaultValue = "1") int sida, Model model) {
        SaidPage page = pages.of(municipality, sida);
        model.addAttribute("page", page);
        model.addAttribute("senders", page.senders());
        return "site/said";
    }

    @GetMapping("/{id:\\d{1,18}}")
    String one(@PathVariable String municipality, @PathVariable long id, Model model) {
        AnswerPage page = pages.one(municipality, id);
        model.addAttribute("page", page);
        model.addAttribute("senders", page.senders());
        return "site/answer";
    }
}
