package se.medborgarlofte.login;

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
import se.medborgarlofte.shared.BaseUrl;
import se.medborgarlofte.shared.RunMode;

/**
 * Lets the first system administrator in: with an own database in which nobody can log in, a one-time address is
 * printed in the log, a new one at each start until somebody has used one. Never in the example, whose logins are known.
 */
@Component
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String EMAIL = "admin@localhost";
    private static final String NO_BASE =
            " (put in front of it the address where people reach the program; medborgarlofte.base-url is not set)";

    private final People people;
    private final Invitations invitations;
    private final RunMode mode;
    private final BaseUrl base;

    FirstAdministrator(People people, Invitations invitations, RunMode mode, BaseUrl base) {
        this.people = people;
        this.invitations = invitations;
        this.mode = mode;
        this.base = base;
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
                "Nobody can log in yet. The first administrator ({}) chooses a password within 3 days, once, at {}{}",
                first.email(),
                base.link("/inbjudan/" + invitations.create(first.id(), null)),
                base.isSet() ? "" : NO_BASE);
    }
}
