package se.medborgarlofte.dialogue.web;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.dialogue.DraftGathering;
import se.medborgarlofte.dialogue.GatheringKind;
import se.medborgarlofte.form.Fields;
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

    /** A municipality that is not offered is told as one that does not exist. */
    void check(GatheringForm form, Fields fields) {
        boolean offered = municipalities.stream()
                .anyMatch(place -> Long.toString(place.id()).equals(form.municipality()));
        if (fields.ok() && !offered) {
            fields.reject("municipality", "form.error.choice");
        }
    }

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

        /** @param chosen what it says now: offered even where it is of the past or elsewhere; null for a new one */
        GatheringChoices find(Actor actor, GatheringKind kind, @Nullable DraftGathering chosen) {
            Set<Long> own = permissions.municipalitiesWhere(actor, Action.HOLD_DIALOGUE);
            Set<Long> where = new HashSet<>(own);
            if (chosen != null) {
                where.addAll(chosen.municipalities());
            }
            List<PublishedPromise> open = open(where, chosen == null ? Set.of() : chosen.promises());
            List<Ref> towns = municipalities.byIds(where).stream()
                    .map(place -> new Ref(place.id(), place.name()))
                    .toList();
            return new GatheringChoices(
                    towns,
                    parties.of(where).stream()
                            .map(party -> new Ref(party.id(), party.name()))
                            .toList(),
                    places.choices(where, chosen == null ? null : chosen.place()),
                    open.stream()
                            .map(promise ->
                                    new Ref(promise.id(), promise.content().title()))
                            .toList(),
                    GatheringForm.begun(
                            only(towns.stream().map(Ref::id).toList()),
                            only(List.copyOf(actor.partiesAs(Action.HOLD_DIALOGUE.roles(), own))),
                            counting(kind, open)));
        }

        private List<String> counting(GatheringKind kind, List<PublishedPromise> open) {
            long type = types.general(kind.activity()).id();
            return open.stream()
                    .filter(promise -> promise.content().countedTypes().contains(type))
                    .map(promise -> Long.toString(promise.id()))
                    .toList();
        }

        private static @Nullable String only(List<Long> ids) {
            return ids.size() == 1 ? Long.toString(ids.get(0)) : null;
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
