package se.medborgarlofte.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.account.NewPerson;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.shared.SwedishTime;
import se.medborgarlofte.testing.IntegrationTest;

/** Nobody can find out by the clock which addresses exist: hashes are counted. */
@IntegrationTest
class EqualWorkIntegrationTests {

    @Autowired
    private Actors actors;

    @Autowired
    private People people;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private SwedishTime time;

    @Test
    void comparesOneHashWhoeverTries() {
        Counting counting = new Counting(encoder);
        PasswordLogin login = new PasswordLogin(actors, counting, time);
        Actor known = fixtures.actor();
        Actor disabled = fixtures.actor();
        people.disable(disabled.personId());
        people.add(new NewPerson("inbjuden@test.example", "Kim Prov", "", List.of()), null);

        assertThat(counting.of(() -> login.authenticate(attempt(known.email(), PeopleFixtures.PASSWORD))))
                .isEqualTo(1);
        assertThat(counting.refused(login, attempt(known.email(), "fel fel fel fel fel")))
                .isEqualTo(1);
        assertThat(counting.refused(login, attempt("ingen@test.example", "fel fel fel fel")))
                .isEqualTo(1);
        assertThat(counting.refused(login, attempt("", ""))).isEqualTo(1);
        assertThat(counting.refused(login, attempt(disabled.email(), PeopleFixtures.PASSWORD)))
                .isEqualTo(1);
        assertThat(counting.refused(login, attempt("inbjuden@test.example", "nobody has this password")))
                .isEqualTo(1);
    }

    private static UsernamePasswordAuthenticationToken attempt(String email, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(email, password);
    }

    private static final class Counting implements PasswordEncoder {

        private final AtomicInteger hashes = new AtomicInteger();
        private final PasswordEncoder encoder;

        Counting(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        int refused(PasswordLogin login, UsernamePasswordAuthenticationToken attempt) {
            return of(() ->
                    assertThatThrownBy(() -> login.authenticate(attempt)).isInstanceOf(BadCredentialsException.class));
        }

        int of(Runnable act) {
            hashes.set(0);
            act.run();
            return hashes.get();
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            hashes.incrementAndGet();
            return encoder.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            hashes.incrementAndGet();
            return encoder.matches(password, hash);
        }
    }
}
