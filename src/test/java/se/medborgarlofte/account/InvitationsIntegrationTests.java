package se.medborgarlofte.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.server.ResponseStatusException;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

@IntegrationTest
class InvitationsIntegrationTests {

    @Autowired
    private Invitations invitations;

    @Autowired
    private Actors actors;

    @Autowired
    private People people;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Test
    void letsOneOfThirtyAtOnceIn() throws Exception {
        Actor actor = fixtures.actor();
        String token = invitations.create(actor.personId(), null);
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService crowd = Executors.newFixedThreadPool(30);
        List<Future<String>> tries = new ArrayList<>();
        for (int number = 0; number < 30; number++) {
            String password = "trollslända kompass " + number;
            Callable<String> attempt = () -> {
                start.await();
                try {
                    invitations.accept(token, password);
                    return password;
                } catch (NotFound | ResponseStatusException late) {
                    return "";
                }
            };
            tries.add(crowd.submit(attempt));
        }
        start.countDown();

        List<String> accepted = new ArrayList<>();
        for (Future<String> attempt : tries) {
            if (!attempt.get().isEmpty()) {
                accepted.add(attempt.get());
            }
        }
        crowd.shutdown();

        assertThat(accepted).hasSize(1);
        String hash = actors.credential(actor.email()).orElseThrow().passwordHash();
        assertThat(encoder.matches(accepted.get(0), hash)).isTrue();
    }

    @Test
    void runsOutAfterThreeDays() {
        String token = invitations.create(fixtures.actor().personId(), null);
        clock.advance(Duration.ofDays(3).minusSeconds(1));
        assertThat(invitations.find(token)).isPresent();

        clock.advance(Duration.ofSeconds(1));

        assertThat(invitations.find(token)).isEmpty();
        assertThatThrownBy(() -> invitations.accept(token, PeopleFixtures.PASSWORD))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void endsWithANewerLinkAndWithThePerson() {
        Actor actor = fixtures.actor();
        String older = invitations.create(actor.personId(), null);
        String newer = invitations.create(actor.personId(), null);
        assertThat(invitations.find(older)).isEmpty();
        assertThat(invitations.find(newer)).contains(new Invited(actor.name(), actor.email()));

        people.disable(actor.personId());

        assertThat(invitations.find(newer)).isEmpty();
        assertThatThrownBy(() -> invitations.accept(newer, PeopleFixtures.PASSWORD))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> invitations.create(actor.personId(), null)).isInstanceOf(Refusal.class);
        people.enable(actor.personId());
        assertThat(invitations.find(newer)).as("let in again").isEmpty();
    }

    @Test
    void keepsNoSecret() {
        String token = invitations.create(fixtures.actor().personId(), null);

        long found = jdbc.sql(
                        "select count(*) from invitation where token_hash = :token or encode(token_hash, 'base64') = :text")
                .param("token", token.getBytes(StandardCharsets.UTF_8))
                .param("text", token)
                .query(Long.class)
                .single();

        assertThat(found).isZero();
        assertThat(token).hasSize(43);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fjorton tecken",
                "aaaaaaaaaaaaaaaaaaaa",
                "abc123abc123abc123",
                "polisen polisen 2026!!",
                "Piteå kommun 2025-2027",
                "qwertyuiopasdfghjkl",
                "lösenord lösenord 1",
                "Sommaren 2026 Sommaren"
            })
    void refusesAPasswordThatIsShortOrEasyAndLeavesTheLinkOpen(String password) {
        String token = invitations.create(fixtures.actor().personId(), null);

        assertThatThrownBy(() -> invitations.accept(token, password)).isInstanceOf(Refusal.class);

        assertThat(invitations.find(token)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blåbär cykel tunnelbana",
                "   mellanslag först och sist   ",
                "häst🐎batteri🔋gem📎rätt",
                "ضفدع أخضر فوق الجبل"
            })
    void acceptsAnyCharacters(String password) {
        Actor actor = fixtures.actor();

        invitations.accept(invitations.create(actor.personId(), null), password);

        assertThat(encoder.matches(
                        password, actors.credential(actor.email()).orElseThrow().passwordHash()))
                .isTrue();
    }

    @Test
    void takes128CharactersAndNotOneMore() {
        String token = invitations.create(fixtures.actor().personId(), null);
        String longest = "åäöxyz🐎".repeat(20).substring(0, 8 * 16) + "p".repeat(16);
        assertThat(longest.codePointCount(0, longest.length())).isEqualTo(128);

        assertThatThrownBy(() -> invitations.accept(token, longest + "p")).isInstanceOf(Refusal.class);
        invitations.accept(token, longest);
    }
}
