package se.medborgarlofte.identityprovider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.server.ResponseStatusException;
import se.medborgarlofte.account.Identities;
import se.medborgarlofte.account.Identity;
import se.medborgarlofte.account.Invitations;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.NewPerson;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.testing.IntegrationTest;

/** A link lets one in once, by a password or by a provider, however many use it at the same time. */
@IntegrationTest
class LinkUsedManyTimesIntegrationTests {

    private static final int CROWD = 30;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Identities identities;

    @Autowired
    private People people;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void makesOneAccountOfThirtyUsesAtOnce() throws Exception {
        Town town = fixtures.town();
        long person = people.add(
                        new NewPerson(
                                "en-av-trettio@test.example",
                                "Kim",
                                "",
                                List.of(NewMembership.inMunicipality(Role.EDITOR, town.party(), town.id()))),
                        null)
                .id();
        String token = invitations.create(person, null);
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService crowd = Executors.newFixedThreadPool(CROWD);
        List<Future<Boolean>> tries = new ArrayList<>();
        for (int number = 0; number < CROWD; number++) {
            Runnable use = use(token, town.party(), number);
            Callable<Boolean> attempt = () -> {
                start.await();
                try {
                    use.run();
                    return true;
                } catch (NotFound | Refusal | ResponseStatusException late) {
                    return false;
                }
            };
            tries.add(crowd.submit(attempt));
        }
        start.countDown();

        int accepted = 0;
        for (Future<Boolean> attempt : tries) {
            accepted += attempt.get() ? 1 : 0;
        }
        crowd.shutdown();

        assertThat(accepted).isEqualTo(1);
        assertThat(jdbc.sql("""
                                select (select count(*) from person_identity where person_id = :person)
                                    + (select count(*) from person where id = :person and password_hash is not null)
                                """).param("person", person).query(Integer.class).single())
                .isEqualTo(1);
    }

    private Runnable use(String token, long party, int number) {
        return number % 2 == 0
                ? () -> invitations.accept(token, "trollslända kompass " + number)
                : () -> identities.bind(token, party, new Identity("https://id.test.example", "kim" + number));
    }
}
