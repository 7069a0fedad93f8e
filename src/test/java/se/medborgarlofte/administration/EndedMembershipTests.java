package se.medborgarlofte.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.testing.IntegrationTest;

/** A role ends once, however often it is asked: a double click is no mistake. */
@IntegrationTest
class EndedMembershipTests {

    @Autowired
    private PeopleAdministration administration;

    @Autowired
    private People people;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void endsOnceThoughItIsAskedManyTimesAtOnce() {
        Town town = fixtures.town();
        Actor administrator = fixtures.municipal(town, Role.PARTY_ADMINISTRATOR);
        for (int round = 0; round < 5; round++) {
            long colleague = fixtures.municipal(town, Role.EDITOR).personId();
            long membership = people.get(colleague).memberships().get(0).id();
            Runnable end = () -> administration.endMembership(administrator, colleague, membership);
            CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(end))
                            .limit(4)
                            .toArray(CompletableFuture[]::new))
                    .join();
            end.run();
            assertThat(told(colleague)).isEqualTo(1);
            assertThat(people.get(colleague).memberships().get(0).current()).isFalse();
        }
    }

    private int told(long person) {
        return jdbc.sql("select count(*) from audit_event where thing_id = :person and deed = 'MEMBERSHIP_ENDED'")
                .param("person", person)
                .query(Integer.class)
                .single();
    }
}
