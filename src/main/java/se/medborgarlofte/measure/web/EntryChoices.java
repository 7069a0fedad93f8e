package se.medborgarlofte.measure.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.measure.LastUsed;
import se.medborgarlofte.measure.Repeat;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.organisation.PlaceSummary;
import se.medborgarlofte.organisation.Places;
import se.medborgarlofte.promise.ActivityTypeSummary;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.SwedishTime;

/** What can be chosen when a measure is recorded or planned, what was used last first. */
@Component
class EntryChoices {

    private static final int REMEMBERED = 30;
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final LastUsed lastUsed;
    private final ActivityTypes types;
    private final Municipalities municipalities;
    private final Places places;
    private final Parties parties;
    private final Permissions permissions;
    private final SwedishTime time;

    EntryChoices(
            LastUsed lastUsed,
            ActivityTypes types,
            Municipalities municipalities,
            Places places,
            Parties parties,
            Permissions permissions,
            SwedishTime time) {
        this.lastUsed = lastUsed;
        this.types = types;
        this.municipalities = municipalities;
        this.places = places;
        this.parties = parties;
        this.permissions = permissions;
        this.time = time;
    }

    /** A place that can be chosen; without id the whole municipality. */
    record Spot(long municipality, @Nullable Long place, String name, boolean whole) {}

    List<ActivityTypeSummary> types(Actor actor, Action action) {
        List<Long> recent = recent(actor).stream().map(Repeat::activityType).toList();
        return types.of(permissions.municipalitiesWhere(actor, action)).stream()
                .filter(type -> !type.retired() && type.kind().isMeasure())
                .sorted(Comparator.comparing(type -> rank(recent, type.id())))
                .toList();
    }

    List<Spot> spots(Actor actor, Action action, @Nullable ActivityTypeSummary type) {
        List<MunicipalitySummary> where = municipalities.byIds(permissions.municipalitiesWhere(actor, action)).stream()
                .filter(place -> type == null || type.isFor(place.id()))
                .toList();
        Set<Long> ids = Set.copyOf(where.stream().map(MunicipalitySummary::id).toList());
        Map<Long, Long> municipalityOf =
                places.of(ids).stream().collect(Collectors.toMap(PlaceSummary::id, PlaceSummary::municipality));
        Stream<Spot> named = places.choices(ids, null).stream()
                .map(place -> new Spot(
                        Objects.requireNonNull(municipalityOf.get(place.id())), place.id(), place.name(), false));
        Stream<Spot> whole = where.stream().map(town -> new Spot(town.id(), null, town.name(), true));
        List<String> recent = recent(actor).stream()
                .map(repeat -> key(repeat.municipality(), repeat.placeId()))
                .toList();
        return Stream.concat(named, whole)
                .sorted(Comparator.comparing(spot -> rank(recent, key(spot.municipality(), spot.place()))))
                .toList();
    }

    /** Everything to choose among on one page. */
    Selects selects(Actor actor, Action action) {
        Set<Long> where = permissions.municipalitiesWhere(actor, action);
        return new Selects(
                types(actor, action).stream()
                        .map(type -> new Ref(type.id(), type.name()))
                        .toList(),
                municipalities.byIds(where).stream()
                        .map(town -> new Ref(town.id(), town.name()))
                        .toList(),
                places.choices(where, null),
                parties(actor, action, where));
    }

    List<Repeat> repeats(Actor actor, int most) {
        return lastUsed.repeats(actor, most);
    }

    /** The parties for which the actor may do this there; the one used last first. */
    List<Ref> parties(Actor actor, Action action, Set<Long> where) {
        List<Long> recent = recent(actor).stream().map(Repeat::party).toList();
        return parties.byIds(actor.partiesAs(action.roles(), where)).stream()
                .map(party -> new Ref(party.id(), party.name()))
                .sorted(Comparator.comparing(party -> rank(recent, party.id())))
                .toList();
    }

    /** Before six in the morning the shift that has just ended began yesterday. */
    LocalDate proposedDay() {
        return time.localNow().toLocalTime().isBefore(MORNING) ? time.today().minusDays(1) : time.today();
    }

    LocalDate today() {
        return time.today();
    }

    private List<Repeat> recent(Actor actor) {
        return lastUsed.repeats(actor, REMEMBERED);
    }

    private static String key(long municipality, @Nullable Long place) {
        return municipality + "/" + Objects.requireNonNullElse(place, 0L);
    }

    private static int rank(List<?> recent, Object wanted) {
        int index = recent.indexOf(wanted);
        return index < 0 ? Integer.MAX_VALUE : index;
    }
}
