package se.medborgarlofte.administration;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.MembershipSummary;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.organisation.PartySummary;
import se.medborgarlofte.organisation.PoliceAreaSummary;
import se.medborgarlofte.organisation.PoliceAreas;
import se.medborgarlofte.security.Action;

/** Whose memberships somebody manages: everybody's, or those of a party where the person holds it. */
@Component
public class Reach {

    private final Municipalities municipalities;
    private final PoliceAreas areas;
    private final Parties parties;

    Reach(Municipalities municipalities, PoliceAreas areas, Parties parties) {
        this.municipalities = municipalities;
        this.areas = areas;
        this.parties = parties;
    }

    /** The parties for which the person may give roles. */
    public List<PartySummary> partiesOf(Actor actor) {
        return actor.isSystemAdministrator() ? parties.all() : parties.byIds(parties(actor));
    }

    public List<MunicipalitySummary> municipalitiesOf(Actor actor) {
        return actor.isSystemAdministrator() ? municipalities.all() : municipalities.byIds(where(actor));
    }

    /** The police areas that lie wholly where the person administers. */
    public List<PoliceAreaSummary> areasOf(Actor actor) {
        Set<Long> own = where(actor);
        return areas.all().stream()
                .filter(area -> actor.isSystemAdministrator()
                        || parties(actor).contains(area.party()) && own.containsAll(area.municipalityIds()))
                .toList();
    }

    /** The memberships by which the person manages others'; nothing for one who manages everybody's. */
    @Nullable
    List<Actor.Hat> hats(Actor actor) {
        return actor.isSystemAdministrator() ? null : managing(actor).toList();
    }

    Set<Long> parties(Actor actor) {
        return managing(actor).map(Actor.Hat::party).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    boolean covers(Actor actor, MembershipSummary membership) {
        return covers(actor, membership.party(), membership.municipalities());
    }

    boolean covers(Actor actor, NewMembership membership) {
        Set<Long> where = where(membership);
        return actor.isSystemAdministrator() || !where.isEmpty() && covers(actor, membership.party(), where);
    }

    Set<Long> where(NewMembership membership) {
        Long municipality = membership.municipality();
        Long area = membership.policeArea();
        if (municipality != null) {
            return Set.of(municipality);
        }
        return area == null
                ? Set.of()
                : areas.byIds(Set.of(area)).stream()
                        .flatMap(found -> found.municipalityIds().stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean covers(Actor actor, @Nullable Long party, Set<Long> where) {
        return actor.isSystemAdministrator()
                || managing(actor)
                        .anyMatch(hat -> hat.party() != null
                                && hat.party().equals(party)
                                && hat.municipalities().containsAll(where));
    }

    private static Stream<Actor.Hat> managing(Actor actor) {
        return actor.hats().stream().filter(hat -> Action.MANAGE_MEMBERS.roles().contains(hat.role()));
    }

    private static Set<Long> where(Actor actor) {
        return actor.municipalitiesAs(Action.MANAGE_MEMBERS.roles());
    }
}
