package se.medborgarlofte.question.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.question.Receipts;
import se.medborgarlofte.question.Senders;
import se.medborgarlofte.shared.BaseUrl;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.QrCode;

/** What became of a question, at an address that only its sender knows; and where they confirm that they want a mail. */
@Controller
@RequestMapping("/{municipality:[a-z0-9-]+}/fraga")
class ReceiptController {

    private static final String SECRET = "/{secret:[0-9a-f]{64}}";

    private final AskPages pages;
    private final Receipts receipts;
    private final Senders senders;
    private final BaseUrl base;

    ReceiptController(AskPages pages, Receipts receipts, Senders senders, BaseUrl base) {
        this.pages = pages;
        this.receipts = receipts;
        this.senders = senders;
        this.base = base;
    }

    @GetMapping("/kvitto" + SECRET)
    String receipt(@PathVariable String municipality, @PathVariable String secret, Model model) {
        MunicipalitySummary where = begin(municipality, model);
        model.addAttribute("receipt", receipts.find(where.id(), secret));
        String link = base.link("/" + where.slug() + "/fraga/kvitto/" + secret);
        model.addAttribute("link", link);
        model.addAttribute("qr", base.isSet() ? QrCode.of(link) : null);
        return "question/receipt";
    }

    @GetMapping("/mejl" + SECRET)
    String confirm(@PathVariable String municipality, @PathVariable String secret, Model model) {
        begin(municipality, model);
        model.addAttribute(
                "question", senders.toConfirm(secret).orElseThrow(() -> new NotFound("an address to confirm")));
        model.addAttribute("secret", secret);
        return "question/confirm";
    }

    /** By a button, since programs that look through mail follow its links. */
    @PostMapping("/mejl" + SECRET)
    ModelAndView confirmed(@PathVariable String municipality, @PathVariable String secret) {
        pages.municipality(municipality);
        senders.confirm(secret);
        return Answer.next("/" + municipality + "/fraga/klart");
    }

    @GetMapping("/klart")
    String done(@PathVariable String municipality, Model model) {
        begin(municipality, model);
        return "question/confirmed";
    }

    private MunicipalitySummary begin(String municipality, Model model) {
        MunicipalitySummary where = pages.municipality(municipality);
        AskPage page = pages.of(where);
        model.addAttribute("page", page);
        model.addAttribute("senders", page.senders());
        return where;
    }
}
