package se.medborgarlofte.dialogue.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.FrameHosts;
import se.medborgarlofte.dialogue.GatheringKind;
import se.medborgarlofte.dialogue.GatheringPictures;
import se.medborgarlofte.dialogue.PublishedDialogue;
import se.medborgarlofte.dialogue.PublishedGathering;
import se.medborgarlofte.dialogue.RaisedBefore;
import se.medborgarlofte.dialogue.SignUps;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.PublicSenders;
import se.medborgarlofte.promise.PublishedPromise;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.shared.Moved;
import se.medborgarlofte.shared.NotFound;

/** Puts the public page of a meeting or broadcast together. */
@Component
class GatheringPages {

    private final PublishedDialogue dialogue;
    private final GatheringPictures pictures;
    private final SignUps signUps;
    private final FrameHosts frameHosts;
    private final PublishedPromises promises;
    private final Municipalities municipalities;
    private final PublicSenders senders;
    private final List<RaisedBefore> raised;

    GatheringPages(
            PublishedDialogue dialogue,
            GatheringPictures pictures,
            SignUps signUps,
            FrameHosts frameHosts,
            PublishedPromises promises,
            Municipalities municipalities,
            PublicSenders senders,
            List<RaisedBefore> raised) {
        this.dialogue = dialogue;
        this.pictures = pictures;
        this.signUps = signUps;
        this.frameHosts = frameHosts;
        this.promises = promises;
        this.municipalities = municipalities;
        this.senders = senders;
        this.raised = raised;
    }

    /** @throws Moved where it has its address in another municipality that it is for */
    GatheringPage published(String municipality, GatheringKind kind, String slug) {
        Optional<MunicipalitySummary> place = municipalities.bySlug(municipality);
        return place.flatMap(found -> dialogue.find(found.id(), kind, slug))
                .map(this::page)
                .orElseThrow(() -> place.flatMap(found -> dialogue.findElsewhere(found.id(), kind, slug))
                        .map(elsewhere -> (RuntimeException) new Moved(elsewhere.href()))
                        .orElseGet(() -> new NotFound(municipality + "/" + kind.path() + "/" + slug)));
    }

    GatheringPage page(PublishedGathering gathering) {
        return new GatheringPage(
                gathering,
                senders.of(gathering.municipality()),
                links(gathering.promises()),
                pictures.of(gathering).orElse(null),
                signUps.left(gathering),
                frameHosts.allowing(gathering.film()).orElse(null),
                raised.stream()
                        .flatMap(source -> source.answered(gathering.id()).stream())
                        .toList());
    }

    private List<GatheringPage.Link> links(Set<Long> ids) {
        List<PublishedPromise> linked = promises.byIds(ids);
        Set<Long> homes =
                linked.stream().map(PublishedPromise::homeMunicipality).collect(Collectors.toSet());
        Map<Long, String> slugs = municipalities.byIds(homes).stream()
                .collect(Collectors.toMap(MunicipalitySummary::id, MunicipalitySummary::slug));
        return linked.stream()
                .map(promise -> new GatheringPage.Link(
                        promise.content().title(),
                        promise.path(Objects.requireNonNull(slugs.get(promise.homeMunicipality())))))
                .toList();
    }
}
