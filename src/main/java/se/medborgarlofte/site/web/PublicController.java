package se.medborgarlofte.site.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.medborgarlofte.organisation.Senders;
import se.medborgarlofte.shared.Share;
import se.medborgarlofte.shared.SwedishTime;
import se.medborgarlofte.site.AgreementPage;
import se.medborgarlofte.site.AgreementPages;
import se.medborgarlofte.site.AgreementPrint;
import se.medborgarlofte.site.DonePage;
import se.medborgarlofte.site.EventChoice;
import se.medborgarlofte.site.MunicipalityPage;
import se.medborgarlofte.site.MunicipalityPages;
import se.medborgarlofte.site.PromisePage;
import se.medborgarlofte.site.PromisePages;
import se.medborgarlofte.site.StartPages;

/** What citizens read. A first part of an address without a dot is a municipality; files have a dot. */
@Controller
class PublicController {

    private static final String MUNICIPALITY = "/{municipality:[a-z0-9-]+}";

    private final StartPages start;
    private final MunicipalityPages municipalities;
    private final AgreementPages agreements;
    private final PromisePages promises;
    private final MessageSource messages;

    PublicController(
            StartPages start,
            MunicipalityPages municipalities,
            AgreementPages agreements,
            PromisePages promises,
            MessageSource messages) {
        this.start = start;
        this.municipalities = municipalities;
        this.agreements = agreements;
        this.promises = promises;
        this.messages = messages;
    }

    @GetMapping("/")
    String start(@RequestParam(defaultValue = "") String kommun, Model model) {
        model.addAttribute("page", start.of(kommun));
        return "site/start";
    }

    @GetMapping(MUNICIPALITY)
    String municipality(@PathVariable String municipality, Model model) {
        MunicipalityPage page = municipalities.of(municipality);
        Object[] name = {page.municipality().name()};
        model.addAttribute(
                "share",
                Share.of(
                        messages.getMessage("site.municipality.title", name, SwedishTime.LOCALE),
                        messages.getMessage("site.municipality.description", name, SwedishTime.LOCALE),
                        page.senders().href()));
        return show(page, page.senders(), "site/municipality", model);
    }

    @GetMapping(MUNICIPALITY + "/gjort")
    String done(@PathVariable String municipality, @RequestParam(defaultValue = "1") int sida, Model model) {
        DonePage page = municipalities.done(municipality, sida);
        return show(page, page.senders(), "site/done", model);
    }

    @GetMapping(MUNICIPALITY + "/overenskommelser/{slug}")
    String agreement(@PathVariable String municipality, @PathVariable String slug, Model model) {
        AgreementPage page = agreements.of(municipality, slug);
        model.addAttribute("share", page.share());
        return show(page, page.senders(), "agreement/agreement", model);
    }

    @GetMapping(MUNICIPALITY + "/overenskommelser/{slug}/utskrift")
    String print(
            @PathVariable String municipality,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer version,
            Model model) {
        AgreementPrint page = agreements.print(municipality, slug, version);
        return show(page, page.senders(), "agreement/print", model);
    }

    @GetMapping(MUNICIPALITY + "/loften/{slug}")
    String promise(
            @PathVariable String municipality,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer mal,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate fran,
            @RequestParam(required = false) @Nullable Long kommun,
            @RequestParam(defaultValue = "1") int sida,
            Model model) {
        PromisePage page = promises.of(municipality, slug, new EventChoice(mal, fran, kommun, sida));
        model.addAttribute("share", page.share());
        return show(page, page.senders(), "promise/promise", model);
    }

    private static String show(Object page, Senders senders, String template, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("senders", senders);
        return template;
    }
}
