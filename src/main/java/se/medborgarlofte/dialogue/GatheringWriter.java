package se.medborgarlofte.dialogue;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.form.PersonalDataGuard;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.organisation.PartySummary;
import se.medborgarlofte.organisation.Places;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.shared.SwedishTime;

/** Checks what was written against what it names: the party, the place, the promises. */
@Component
class GatheringWriter {

    private final Parties parties;
    private final Places places;
    private final PublishedPromises promises;
    private final SwedishTime time;

    GatheringWriter(Parties parties, Places places, PublishedPromises promises, SwedishTime time) {
        this.parties = parties;
        this.places = places;
        this.promises = promises;
        this.time = time;
    }

    /** @param before where it was until now; a retired place is for nothing new, but what is there may stay */
    DraftGathering check(GatheringKind kind, DraftGathering draft, @Nullable Long before) {
        if (draft.topic().isBlank()) {
            throw Refusal.at("topic", "form.error.required");
        }
        checkWhere(kind, draft);
        if (draft.endsAt() != null && !draft.endsAt().isAfter(draft.startsAt())) {
            throw Refusal.at("endTime", "dialogue.error.end.notAfterStart");
        }
        PersonalDataGuard.check("topic", draft.topic());
        PersonalDataGuard.checkPersons("description", draft.description());
        PersonalDataGuard.checkLink("link", draft.link());
        check(draft.arrangement());
        checkOrganisers(draft);
        checkPlace(draft.place(), draft.municipalities(), before);
        checkPromises(draft.promises(), draft.municipalities());
        return draft;
    }

    /** One can go there, or take part from where one is, or both: as the form of meeting asks for. */
    private static void checkWhere(GatheringKind kind, DraftGathering draft) {
        MeetingForm form = draft.arrangement().form();
        if ((kind == GatheringKind.MEETING) != (form != null)) {
            throw Refusal.at("form", "form.error.choice");
        }
        if (form == null && draft.channel().isBlank()) {
            throw Refusal.at("channel", "form.error.required");
        }
        if (form == null) {
            return;
        }
        if (form.needsVenue() && draft.venue().isBlank()) {
            throw Refusal.at("venue", "form.error.required");
        }
        if (form.needsLink() && draft.link() == null) {
            throw Refusal.at("link", "dialogue.error.link.digital");
        }
        if (draft.venue().isBlank() && draft.link() == null) {
            throw Refusal.at("venue", "dialogue.error.venue.orLink");
        }
    }

    private static void check(Arrangement arrangement) {
        PersonalDataGuard.checkPersons("agenda", arrangement.agenda().words());
        PersonalDataGuard.checkPersons("directions", arrangement.directions());
        PersonalDataGuard.checkPersons("access", arrangement.access().text());
        PersonalDataGuard.check("answeredBy", arrangement.answeredBy());
    }

    GatheringReport check(GatheringReport report) {
        PersonalDataGuard.check("raised", report.raised());
        PersonalDataGuard.check("outcome", report.outcome());
        PersonalDataGuard.check("next", report.next());
        PersonalDataGuard.checkLink("recording", report.recording());
        LocalDate done = report.aired().captions().done();
        if (done != null && done.isAfter(time.today())) {
            throw Refusal.at("captionsDone", "dialogue.error.captions.future");
        }
        if (done != null && report.recording() == null) {
            throw Refusal.at("recording", "dialogue.error.captions.nothing");
        }
        return report;
    }

    /** What the public is told where it was called off. */
    String checkBecause(String because) {
        PersonalDataGuard.checkPersons("because", because);
        return because.strip();
    }

    /** Every one is published and covers one of the municipalities. */
    void checkPromises(Set<Long> linked, Set<Long> municipalities) {
        if (!promises.cover(linked, municipalities)) {
            throw Refusal.at("promises", "dialogue.error.promises.elsewhere");
        }
    }

    private void checkOrganisers(DraftGathering draft) {
        Set<Long> acting = parties.of(draft.municipalities()).stream()
                .map(PartySummary::id)
                .collect(Collectors.toSet());
        if (!acting.contains(draft.organiser())) {
            throw Refusal.at("organiser", "dialogue.error.organiser.elsewhere");
        }
        if (!acting.containsAll(draft.coOrganisers())) {
            throw Refusal.at("coOrganisers", "dialogue.error.organiser.elsewhere");
        }
    }

    private void checkPlace(@Nullable Long place, Set<Long> where, @Nullable Long before) {
        if (place == null) {
            return;
        }
        boolean there = places.byIds(Set.of(place)).stream()
                .filter(found -> where.contains(found.municipality()))
                .anyMatch(found -> !found.retired() || place.equals(before));
        if (!there) {
            throw Refusal.at("place", "dialogue.error.place.elsewhere");
        }
    }
}
