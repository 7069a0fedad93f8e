package se.medborgarlofte.security;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Invitations;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.NewPerson;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.PersonSearch;
import se.medborgarlofte.account.PersonSummary;
import se.medborgarlofte.shared.RunMode;

/**
 * Lets the first system administrator in: with an own database in which nobody can log in, a one-time address is
 * printed in the log, a new one at each start until somebody has used one. Never in the example, whose logins are known.
 */
@Component
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String EMAIL = "admin@localhost";

    private final People people;
    private final Invitations invitations;
    private final RunMode mode;

    FirstAdministrator(People people, Invitations invitations, RunMode mode) {
        this.people = people;
        this.invitations = invitations;
        this.mode = mode;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (mode.example()) {
            return;
        }
        List<PersonSummary> all = people.search(new PersonSearch("", null), 0).getContent();
        if (all.isEmpty()) {
            invite(people.add(
                    new NewPerson(EMAIL, "Systemadministratör", "", List.of(NewMembership.systemAdministrator())),
                    null));
        } else if (all.size() == 1 && all.get(0).invited()) {
            invite(all.get(0));
        }
    }

    private void invite(PersonSummary first) {
        LOG.warn(
                "Nobody can log in yet. The first administrator ({}) chooses a password at the address /inbjudan/{} within 7 days, once.",
                first.email(),
                invitations.create(first.id(), null));
    }
}
