package se.medborgarlofte.administration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.MembershipSummary;
import se.medborgarlofte.account.PersonSummary;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Thing;

/** Tells what is done with people: to those for whom they act, where they act. */
@Component
class PersonLog {

    private final Acts acts;

    PersonLog(Acts acts) {
        this.acts = acts;
    }

    void record(Actor actor, Deed deed, PersonSummary person, Change change) {
        record(actor, deed, person, person.memberships(), change);
    }

    void given(Actor actor, PersonSummary person, MembershipSummary membership) {
        record(actor, Deed.MEMBERSHIP_GIVEN, person, List.of(membership), Change.to(told(membership)));
    }

    void ended(Actor actor, PersonSummary person, MembershipSummary membership) {
        record(actor, Deed.MEMBERSHIP_ENDED, person, List.of(membership), Change.from(told(membership)));
    }

    /** Whole, or nobody could see which of several it was. */
    void endChanged(Actor actor, PersonSummary person, MembershipSummary before, MembershipSummary now) {
        Change whole = new Change(
                "", Change.from(told(before)).before(), Change.to(told(now)).after());
        record(actor, Deed.MEMBERSHIP_CHANGED, person, List.of(now), whole);
    }

    void reviewed(Actor actor, PersonSummary person, List<MembershipSummary> memberships) {
        List<Map<String, @Nullable Object>> told =
                memberships.stream().map(PersonLog::told).toList();
        record(actor, Deed.MEMBERSHIP_REVIEWED, person, memberships, Change.to(Map.of("memberships", told)));
    }

    private void record(
            Actor actor, Deed deed, PersonSummary person, List<MembershipSummary> concerned, Change change) {
        Set<Long> parties = concerned.stream()
                .map(MembershipSummary::party)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        Set<Long> where = concerned.stream()
                .flatMap(membership -> membership.municipalities().stream())
                .collect(Collectors.toUnmodifiableSet());
        Thing thing = new Thing(Thing.Kind.PERSON, person.id(), person.name());
        acts.recordFor(actor, Action.MANAGE_MEMBERS, where, parties, deed, thing, change);
    }

    private static Map<String, @Nullable Object> told(MembershipSummary membership) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("role", membership.role());
        told.put("party", membership.partyName());
        told.put("where", membership.where());
        told.put("starts", membership.starts());
        told.put("ends", membership.ends());
        return told;
    }
}
