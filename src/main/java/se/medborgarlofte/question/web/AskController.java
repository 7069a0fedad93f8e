package se.medborgarlofte.question.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.question.AskedOf;
import se.medborgarlofte.question.NewQuestion;
import se.medborgarlofte.question.Questions;
import se.medborgarlofte.visitor.VisitorForms;

/** Where anybody asks. The page is never kept by a cache, so that the pages that lead to it can be. */
@Controller
@RequestMapping("/{municipality:[a-z0-9-]+}/fraga")
class AskController {

    private static final String ASK = "question/ask";

    private final AskPages pages;
    private final Questions questions;
    private final VisitorForms forms;

    AskController(AskPages pages, Questions questions, VisitorForms forms) {
        this.pages = pages;
        this.questions = questions;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String municipality,
            @RequestParam(required = false) @Nullable String om,
            @RequestParam(required = false) @Nullable String mal,
            Model model) {
        begin(municipality, om, mal, model);
        return forms.show(ASK, AskForm.about(om, mal));
    }

    @PostMapping
    ModelAndView send(
            @PathVariable String municipality,
            @ModelAttribute("form") AskForm form,
            BindingResult binding,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        AskPage page = begin(municipality, form.om(), form.mal(), model);
        Fields fields = new Fields(binding);
        NewQuestion asked = form.read(fields, page.municipality().id(), page.about());
        return forms.send(
                request,
                response,
                form,
                fields,
                ASK,
                () -> page.action() + "/kvitto/" + questions.ask(requireNonNull(asked)));
    }

    private AskPage begin(String municipality, @Nullable String om, @Nullable String mal, Model model) {
        AskPage page = pages.of(municipality, om, mal);
        model.addAttribute("page", page);
        model.addAttribute("senders", page.senders());
        model.addAttribute("askedOf", AskedOf.values());
        return page;
    }
}
