package se.medborgarlofte.account;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.organisation.PartyKind;
import se.medborgarlofte.organisation.PartySummary;
import se.medborgarlofte.organisation.PoliceAreas;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/** Which memberships make sense. */
@Component
class MembershipRules {

    /** A role that nobody has to think of again would outlive the work it was given for. */
    private static final int MOST_YEARS = 2;

    private final MembershipRepository memberships;
    private final PersonRepository people;
    private final Parties parties;
    private final PoliceAreas areas;
    private final SwedishTime time;

    MembershipRules(
            MembershipRepository memberships,
            PersonRepository people,
            Parties parties,
            PoliceAreas areas,
            SwedishTime time) {
        this.memberships = memberships;
        this.people = people;
        this.parties = parties;
        this.areas = areas;
        this.time = time;
    }

    void check(long person, NewMembership command) {
        if (command.role() == Role.SYSTEM_ADMINISTRATOR) {
            if (command.party() != null || command.municipality() != null || command.policeArea() != null) {
                throw Refusal.at("role", "account.error.membership.system");
            }
        } else {
            checkPlace(command);
        }
        if (command.ends() != null) {
            checkEnd(command.ends());
        }
        boolean held = memberships.findByPersonId(person).stream()
                .anyMatch(membership -> membership.isInForce(time.today()) && membership.isSameAs(command));
        if (held) {
            throw Refusal.at("role", "account.error.membership.held");
        }
    }

    void checkEnd(LocalDate lastDay) {
        if (lastDay.isBefore(time.today())) {
            throw Refusal.at("ends", "account.error.membership.past");
        }
        if (lastDay.isAfter(time.today().plusYears(MOST_YEARS))) {
            throw Refusal.at("ends", "account.error.membership.far", MOST_YEARS);
        }
    }

    /**
     * A system administrator who can log in must remain, or nobody could ever let one in again.
     *
     * @param from the first day on which the person is none
     */
    void refuseToLoseLastAdministrator(long person, LocalDate from) {
        boolean isOne = isWorkingAdministrator(person, time.today());
        boolean another = memberships.findByRole(Role.SYSTEM_ADMINISTRATOR).stream()
                .map(Membership::personId)
                .filter(id -> id != person)
                .anyMatch(id -> isWorkingAdministrator(id, from));
        if (isOne && !another) {
            throw Refusal.of("account.error.lastAdministrator");
        }
    }

    private boolean isWorkingAdministrator(long person, LocalDate day) {
        boolean works = people.findById(person)
                .filter(found -> !found.isDisabled() && found.passwordHash() != null)
                .isPresent();
        return works
                && memberships.findByPersonId(person).stream()
                        .anyMatch(membership ->
                                membership.role() == Role.SYSTEM_ADMINISTRATOR && membership.isInForce(day));
    }

    private void checkPlace(NewMembership command) {
        Long party = command.party();
        if (party == null) {
            throw Refusal.at("party", "account.error.membership.party");
        }
        Long municipality = command.municipality();
        Long area = command.policeArea();
        if ((municipality == null) == (area == null)) {
            throw Refusal.at("where", "account.error.membership.where");
        }
        PartySummary found = known(party);
        Set<Long> where = municipality != null ? Set.of(municipality) : knownArea(area == null ? 0 : area);
        boolean fits =
                found.municipalities().containsAll(where) && (municipality != null || found.kind() == PartyKind.POLICE);
        if (!fits) {
            throw Refusal.at("where", "account.error.membership.elsewhere", found.name());
        }
    }

    private PartySummary known(long party) {
        try {
            return parties.get(party);
        } catch (NotFound unknown) {
            throw Refusal.at("party", "account.error.membership.party");
        }
    }

    private Set<Long> knownArea(long area) {
        return areas.byIds(Set.of(area)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.at("where", "account.error.membership.where"))
                .municipalityIds();
    }
}
