package se.medborgarlofte.dialogue.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.dialogue.GatheringKind;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.organisation.Places;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.promise.PublishedPromise;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.SwedishTime;

/** What an editor may choose among, and what is chosen to begin with. */
record GatheringChoices(
        List<Ref> municipalities, List<Ref> parties, List<Ref> places, List<Ref> promises, GatheringForm begun) {

    @Component
    static class Finder {

        private final Municipalities municipalities;
        private final Parties parties;
        private final Places places;
        private final PublishedPromises promises;
        private final ActivityTypes types;
        private final Permissions permissions;
        private final SwedishTime time;

        Finder(
                Municipalities municipalities,
                Parties parties,
                Places places,
                PublishedPromises promises,
                ActivityTypes types,
                Permissions permissions,
                SwedishTime time) {
            this.municipalities = municipalities;
            this.parties = parties;
            this.places = places;
            this.promises = promises;
            this.types = types;
            this.permissions = permissions;
            this.time = time;
        }

        /** @param linked promises that are chosen already: offered even when they have ended */
        GatheringChoices find(Actor actor, GatheringKind kind, Set<Long> linked) {
            Set<Long> where = permissions.municipalitiesWhere(actor, Action.HOLD_DIALOGUE);
            List<PublishedPromise> open = open(where, linked);
            long type = types.general(kind.activity()).id();
            List<Ref> towns = municipalities.byIds(where).stream()
                    .map(place -> new Ref(place.id(), place.name()))
                    .toList();
            Set<Long> own = actor.partiesAs(Action.HOLD_DIALOGUE.roles(), where);
            return new GatheringChoices(
                    towns,
                    parties.of(where).stream()
                            .map(party -> new Ref(party.id(), party.name()))
                            .toList(),
                    places.of(where).stream()
                            .map(place -> new Ref(place.id(), place.name()))
                            .toList(),
                    open.stream()
                            .map(promise ->
                                    new Ref(promise.id(), promise.content().title()))
                            .toList(),
                    GatheringForm.begun(
                            towns.size() == 1 ? Long.toString(towns.get(0).id()) : null,
                            own.size() == 1 ? Long.toString(own.iterator().next()) : null,
                            open.stream()
                                    .filter(promise ->
                                            promise.content().countedTypes().contains(type))
                                    .map(promise -> Long.toString(promise.id()))
                                    .toList()));
        }

        private List<PublishedPromise> open(Set<Long> where, Set<Long> linked) {
            Map<Long, PublishedPromise> open = new LinkedHashMap<>();
            for (Long municipality : where) {
                promises.in(municipality).stream()
                        .filter(promise -> linked.contains(promise.id())
                                || !promise.content().period().isBefore(time.today()))
                        .forEach(promise -> open.put(promise.id(), promise));
            }
            return List.copyOf(open.values());
        }
    }
}
