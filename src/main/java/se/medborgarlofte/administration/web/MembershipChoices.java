package se.medborgarlofte.administration.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.administration.Reach;
import se.medborgarlofte.organisation.PartySummary;
import se.medborgarlofte.shared.SwedishTime;

/** What a membership can be made of: the roles, parties and places that somebody may give. */
record MembershipChoices(List<Role> roles, List<PartySummary> parties, List<Choice> places) {

    static final String MUNICIPALITY = "kommun-";
    static final String POLICE_AREA = "omrade-";

    /** Finds the choices of a person. */
    @Component
    static class Finder {

        private final Reach reach;
        private final MessageSource messages;

        Finder(Reach reach, MessageSource messages) {
            this.reach = reach;
            this.messages = messages;
        }

        MembershipChoices find(Actor actor) {
            List<Role> roles = Arrays.stream(Role.values())
                    .filter(role -> role != Role.SYSTEM_ADMINISTRATOR || actor.isSystemAdministrator())
                    .toList();
            Stream<Choice> areas = reach.areasOf(actor).stream()
                    .map(area -> new Choice(
                            POLICE_AREA + area.id(),
                            messages.getMessage(
                                    "administration.person.wholeArea",
                                    new Object[] {area.name()},
                                    SwedishTime.LOCALE)));
            Stream<Choice> municipalities = reach.municipalitiesOf(actor).stream()
                    .map(municipality -> new Choice(MUNICIPALITY + municipality.id(), municipality.name()));
            return new MembershipChoices(
                    roles,
                    reach.partiesOf(actor),
                    Stream.concat(municipalities, areas).toList());
        }
    }
}
