package se.medborgarlofte.question.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.GatheringKind;
import se.medborgarlofte.dialogue.PublishedDialogue;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.PublicSenders;
import se.medborgarlofte.promise.OnDemand;
import se.medborgarlofte.promise.PublishedPromise;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.promise.Target;
import se.medborgarlofte.question.About;
import se.medborgarlofte.shared.NotFound;

/** Finds what is asked about. What is not there any more is no hindrance: then it is about the municipality. */
@Component
class AskPages {

    private final Municipalities municipalities;
    private final PublicSenders senders;
    private final PublishedPromises promises;
    private final PublishedDialogue dialogue;

    AskPages(
            Municipalities municipalities,
            PublicSenders senders,
            PublishedPromises promises,
            PublishedDialogue dialogue) {
        this.municipalities = municipalities;
        this.senders = senders;
        this.promises = promises;
        this.dialogue = dialogue;
    }

    MunicipalitySummary municipality(String slug) {
        return municipalities.bySlug(slug).orElseThrow(() -> new NotFound("municipality " + slug));
    }

    AskPage of(MunicipalitySummary municipality) {
        return new AskPage(municipality, senders.of(municipality), About.NOTHING, null, null);
    }

    /** @param om as {@link AskForm#om} */
    AskPage of(String slug, @Nullable String om, @Nullable String mal) {
        MunicipalitySummary municipality = municipality(slug);
        String[] parts = (om == null ? "" : om).split("/", -1);
        Optional<AskPage> page = parts.length != 2
                ? Optional.empty()
                : parts[0].equals("loften")
                        ? promise(municipality, parts[1], mal)
                        : gathering(municipality, parts[0], parts[1]);
        return page.orElseGet(() -> of(municipality));
    }

    private Optional<AskPage> promise(MunicipalitySummary municipality, String slug, @Nullable String mal) {
        return promises.find(municipality.id(), slug).map(promise -> {
            Target asked = target(promise, mal);
            return new AskPage(
                    municipality,
                    senders.of(municipality),
                    new About(promise.id(), asked == null ? null : asked.key(), null),
                    new AskPage.Link(promise.content().title(), promise.path(municipality.slug())),
                    asked == null ? null : ((OnDemand) asked.rule()).what());
        });
    }

    private static @Nullable Target target(PublishedPromise promise, @Nullable String mal) {
        return promise.content().targets().stream()
                .filter(target -> Integer.toString(target.key()).equals(mal))
                .filter(target -> target.rule() instanceof OnDemand)
                .findFirst()
                .orElse(null);
    }

    private Optional<AskPage> gathering(MunicipalitySummary municipality, String path, String slug) {
        for (GatheringKind kind : GatheringKind.values()) {
            if (kind.path().equals(path)) {
                return dialogue.find(municipality.id(), kind, slug)
                        .map(found -> new AskPage(
                                municipality,
                                senders.of(municipality),
                                About.gathering(found.id()),
                                new AskPage.Link(found.topic(), found.href()),
                                null));
            }
        }
        return Optional.empty();
    }
}
