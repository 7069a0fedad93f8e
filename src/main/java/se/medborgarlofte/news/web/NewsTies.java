package se.medborgarlofte.news.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.medborgarlofte.agreement.PublishedAgreements;
import se.medborgarlofte.dialogue.PublishedDialogue;
import se.medborgarlofte.news.NewsContent.Tie;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.promise.PublishedPromises;

/** Where one reads of what a news item is about. */
@Component
class NewsTies {

    /** @param href its public page */
    record Link(String text, String href) {}

    private final PublishedAgreements agreements;
    private final PublishedPromises promises;
    private final PublishedDialogue dialogue;
    private final Municipalities municipalities;

    NewsTies(
            PublishedAgreements agreements,
            PublishedPromises promises,
            PublishedDialogue dialogue,
            Municipalities municipalities) {
        this.agreements = agreements;
        this.promises = promises;
        this.dialogue = dialogue;
        this.municipalities = municipalities;
    }

    Optional<Link> link(Tie tie) {
        return switch (tie.kind()) {
            case AGREEMENT ->
                agreements
                        .find(tie.id())
                        .map(found -> new Link(
                                found.content().title(),
                                "/" + slug(found.homeMunicipality()) + "/overenskommelser/" + found.slug()));
            case PROMISE ->
                promises.byIds(List.of(tie.id())).stream()
                        .findFirst()
                        .map(found -> new Link(found.content().title(), found.path(slug(found.homeMunicipality()))));
            case GATHERING ->
                dialogue.byIds(Set.of(tie.id())).values().stream()
                        .findFirst()
                        .map(found -> new Link(found.topic(), found.href()));
        };
    }

    private String slug(long municipality) {
        return municipalities.get(municipality).slug();
    }
}
