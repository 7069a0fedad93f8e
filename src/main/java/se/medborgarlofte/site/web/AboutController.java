package se.medborgarlofte.site.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.medborgarlofte.promise.CountingRule;
import se.medborgarlofte.promise.ProgressStatus;
import se.medborgarlofte.promise.WorkedExamples;
import se.medborgarlofte.promise.WritingRule;

/** What medborgarlöften are, how they are counted, and how a crime is reported. */
@Controller
class AboutController {

    @GetMapping("/om")
    String about() {
        return "site/about";
    }

    @GetMapping("/om/sa-raknar-vi")
    String counting(Model model) {
        model.addAttribute("rules", CountingRule.values());
        model.addAttribute("statuses", ProgressStatus.values());
        model.addAttribute("themes", WorkedExamples.themes());
        model.addAttribute("writing", WritingRule.values());
        return "site/counting";
    }

    @GetMapping("/om/anmal-brott")
    String crime() {
        return "site/crime";
    }
}
