package se.medborgarlofte.news.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.medborgarlofte.news.NewsArticle;
import se.medborgarlofte.news.NewsContent;
import se.medborgarlofte.news.NewsLine;
import se.medborgarlofte.news.PublishedNews;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.organisation.PartyKind;
import se.medborgarlofte.organisation.PartySummary;
import se.medborgarlofte.organisation.PoliceAreaSummary;
import se.medborgarlofte.organisation.PoliceAreas;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.Share;
import se.medborgarlofte.shared.SwedishTime;

/** The public pages of news. */
@Controller
@RequestMapping("/{municipality:(?!arbetsyta$)[a-z0-9-]+}/nyheter")
class PublicNewsController {

    /** Who stands behind a page; as the frame of public pages reads it. */
    record Senders(
            String municipality, String href, @Nullable String policeArea) {}

    /** On the way here. */
    record Step(String name, String href) {}

    private final PublishedNews news;
    private final NewsTies ties;
    private final Municipalities municipalities;
    private final Parties parties;
    private final PoliceAreas areas;
    private final MessageSource messages;

    PublicNewsController(
            PublishedNews news,
            NewsTies ties,
            Municipalities municipalities,
            Parties parties,
            PoliceAreas areas,
            MessageSource messages) {
        this.news = news;
        this.ties = ties;
        this.municipalities = municipalities;
        this.parties = parties;
        this.areas = areas;
        this.messages = messages;
    }

    @GetMapping
    String list(@PathVariable String municipality, @RequestParam(defaultValue = "1") int sida, Model model) {
        MunicipalitySummary found = begin(municipality, model);
        model.addAttribute("way", List.of(home(found)));
        Page<NewsLine> lines = sida < 1 ? Page.empty() : news.in(found, sida);
        if (sida != 1 && lines.isEmpty()) {
            throw new NotFound("page " + sida + " of news in " + municipality);
        }
        model.addAttribute("lines", lines);
        return "news/list";
    }

    @GetMapping("/{slug}")
    String article(@PathVariable String municipality, @PathVariable String slug, Model model) {
        MunicipalitySummary found = begin(municipality, model);
        return show(news.find(found, slug).orElseThrow(() -> missing(municipality, slug)), model);
    }

    @GetMapping("/{slug}/version/{number:\\d{1,6}}")
    String version(
            @PathVariable String municipality, @PathVariable String slug, @PathVariable int number, Model model) {
        MunicipalitySummary found = begin(municipality, model);
        return show(news.find(found, slug, number).orElseThrow(() -> missing(municipality, slug)), model);
    }

    private String show(NewsArticle article, Model model) {
        String list = "/" + article.municipality().slug() + "/nyheter";
        model.addAttribute(
                "way",
                List.of(
                        home(article.municipality()),
                        new Step(messages.getMessage("news.list", null, SwedishTime.LOCALE), list)));
        model.addAttribute("article", article);
        Share share = Share.of(article.content().title(), article.content().lead(), article.href());
        NewsContent.Shown picture = article.picture();
        model.addAttribute("share", picture == null ? share : share.with(picture.address(), picture.alt()));
        if (article.content().tie() != null) {
            ties.link(article.content().tie()).ifPresent(link -> model.addAttribute("tie", link));
        }
        return "news/article";
    }

    private MunicipalitySummary begin(String slug, Model model) {
        MunicipalitySummary found = municipalities.bySlug(slug).orElseThrow(() -> new NotFound("municipality " + slug));
        model.addAttribute("municipality", found);
        model.addAttribute(
                "senders",
                new Senders(
                        parties.of(Set.of(found.id())).stream()
                                .filter(party -> party.kind() == PartyKind.MUNICIPALITY)
                                .map(PartySummary::name)
                                .findFirst()
                                .orElse(found.name()),
                        "/" + found.slug(),
                        areas.covering(found.id()).stream()
                                .map(PoliceAreaSummary::name)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null)));
        return found;
    }

    private static Step home(MunicipalitySummary municipality) {
        return new Step(municipality.name(), "/" + municipality.slug());
    }

    private static NotFound missing(String municipality, String slug) {
        return new NotFound("news " + slug + " in " + municipality);
    }
}
