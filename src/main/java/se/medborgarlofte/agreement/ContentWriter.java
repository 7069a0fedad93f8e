package se.medborgarlofte.agreement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.agreement.AgreementContent.Participant;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.organisation.PartyKind;
import se.medborgarlofte.organisation.PartySummary;
import se.medborgarlofte.organisation.PoliceAreas;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.situation.DecidedEditions;
import se.medborgarlofte.situation.EditionRef;

/** Turns what an editor wrote into the exact wording: ids get the names of the day, and what cannot be is refused. */
@Component
class ContentWriter {

    private final Municipalities municipalities;
    private final PoliceAreas policeAreas;
    private final Parties parties;
    private final DecidedEditions editions;

    ContentWriter(Municipalities municipalities, PoliceAreas policeAreas, Parties parties, DecidedEditions editions) {
        this.municipalities = municipalities;
        this.policeAreas = policeAreas;
        this.parties = parties;
        this.editions = editions;
    }

    AgreementContent write(DraftAgreement draft) {
        List<Ref> places = places(draft.municipalities());
        return new AgreementContent(
                draft.title(),
                places,
                policeArea(draft.policeArea()),
                draft.period(),
                draft.focusAreas(),
                draft.priorities(),
                draft.problemPicture(),
                draft.background(),
                draft.readMore(),
                participants(draft),
                draft.signatories(),
                draft.signedDocument(),
                editions(draft),
                "");
    }

    private List<EditionRef> editions(DraftAgreement draft) {
        List<EditionRef> chosen = draft.editions().isEmpty()
                ? List.of()
                : editions.in(draft.municipalities()).stream()
                        .filter(edition -> draft.editions().contains(edition.id()))
                        .toList();
        if (chosen.size() != draft.editions().size()) {
            throw Refusal.at("editions", "agreement.error.editions.unknown");
        }
        return chosen;
    }

    private List<Ref> places(List<Long> chosen) {
        if (chosen.isEmpty()) {
            throw Refusal.at("municipalities", "agreement.error.municipalities.none");
        }
        Map<Long, MunicipalitySummary> known = municipalities.byIds(chosen).stream()
                .collect(Collectors.toMap(MunicipalitySummary::id, Function.identity()));
        return chosen.stream()
                .distinct()
                .map(id -> {
                    MunicipalitySummary place = known.get(id);
                    if (place == null) {
                        throw Refusal.at("municipalities", "agreement.error.municipalities.unknown");
                    }
                    return new Ref(id, place.name());
                })
                .toList();
    }

    private @Nullable Ref policeArea(@Nullable Long chosen) {
        if (chosen == null) {
            return null;
        }
        return policeAreas.all().stream()
                .filter(area -> area.id() == chosen)
                .map(area -> new Ref(area.id(), area.name()))
                .findFirst()
                .orElseThrow(() -> Refusal.at("policeArea", "agreement.error.policeArea.unknown"));
    }

    private List<Participant> participants(DraftAgreement draft) {
        Map<Long, PartySummary> known = parties.of(Set.copyOf(draft.municipalities())).stream()
                .collect(Collectors.toMap(PartySummary::id, Function.identity()));
        List<Participant> participants = draft.parties().stream()
                .map(chosen -> {
                    PartySummary party = known.get(chosen.party());
                    if (party == null) {
                        throw Refusal.at("parties", "agreement.error.parties.unknown");
                    }
                    return new Participant(
                            new Ref(party.id(), party.name()),
                            chosen.registrationNumber(),
                            chosen.decision(),
                            chosen.contact());
                })
                .toList();
        requireBothSides(draft, known);
        return participants;
    }

    /** An agreement is between the police and every municipality that it covers. */
    private static void requireBothSides(DraftAgreement draft, Map<Long, PartySummary> known) {
        List<PartySummary> chosen = draft.parties().stream()
                .map(party -> known.get(party.party()))
                .filter(java.util.Objects::nonNull)
                .toList();
        boolean police = chosen.stream().anyMatch(party -> party.kind() == PartyKind.POLICE);
        boolean everyMunicipality = draft.municipalities().stream()
                .allMatch(place -> chosen.stream()
                        .anyMatch(party -> party.kind() == PartyKind.MUNICIPALITY
                                && party.municipalities().contains(place)));
        if (!police || !everyMunicipality) {
            throw Refusal.at("parties", "agreement.error.parties.bothSides");
        }
    }
}
