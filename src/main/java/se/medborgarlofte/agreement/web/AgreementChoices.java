package se.medborgarlofte.agreement.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.organisation.PoliceAreas;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.situation.DecidedEditions;
import se.medborgarlofte.situation.EditionTexts;

/** What an editor may choose among in the form of an agreement. */
record AgreementChoices(List<Ref> municipalities, List<Ref> policeAreas, List<Ref> parties, List<Ref> editions) {

    @Component
    static class Finder {

        private final Municipalities municipalities;
        private final PoliceAreas policeAreas;
        private final Parties parties;
        private final DecidedEditions editions;
        private final EditionTexts texts;
        private final Permissions permissions;

        Finder(
                Municipalities municipalities,
                PoliceAreas policeAreas,
                Parties parties,
                DecidedEditions editions,
                EditionTexts texts,
                Permissions permissions) {
            this.municipalities = municipalities;
            this.policeAreas = policeAreas;
            this.parties = parties;
            this.editions = editions;
            this.texts = texts;
            this.permissions = permissions;
        }

        /** @param present the municipalities that the agreement already covers, own or not */
        AgreementChoices find(Actor actor, Set<Long> present) {
            Set<Long> places = new HashSet<>(permissions.municipalitiesWhere(actor, Action.WRITE));
            places.addAll(present);
            return new AgreementChoices(
                    municipalities.byIds(places).stream()
                            .map(place -> new Ref(place.id(), place.name()))
                            .toList(),
                    policeAreas.all().stream()
                            .filter(area -> area.municipalityIds().stream().anyMatch(places::contains))
                            .map(area -> new Ref(area.id(), area.name()))
                            .toList(),
                    parties.of(places).stream()
                            .map(party -> new Ref(party.id(), party.name()))
                            .toList(),
                    editions.in(places).stream()
                            .map(edition -> new Ref(edition.id(), texts.full(edition)))
                            .toList());
        }
    }
}
