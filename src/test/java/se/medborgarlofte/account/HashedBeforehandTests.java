package se.medborgarlofte.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.medborgarlofte.shared.SwedishTime;
import se.medborgarlofte.testing.IntegrationTest;

/** A hash takes long, and others wait for a turn: nobody waits with a connection to the database in their hands. */
@IntegrationTest
class HashedBeforehandTests {

    @Autowired
    private Invitations invitations;

    @Autowired
    private InvitationRepository repository;

    @Autowired
    private PersonRepository people;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager manager;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private SwedishTime time;

    private String token = "";

    @BeforeEach
    void invite() {
        token = invitations.create(fixtures.beginner().personId(), null);
    }

    @Test
    void nothingOfTheDatabaseIsHeldMeanwhile() {
        Watched watched = new Watched(encoder);
        ProxyFactory program = new ProxyFactory(
                new Invitations(repository, people, new Passwords(watched), events, transactions, time));
        program.setProxyTargetClass(true);
        program.addAdvice(new TransactionInterceptor(manager, new AnnotationTransactionAttributeSource()));

        ((Invitations) program.getProxy()).accept(token, PeopleFixtures.PASSWORD);

        assertThat(watched.held).containsExactly(List.of());
        assertThat(invitations.find(token)).isEmpty();
    }

    @Test
    void nobodyBringsATransactionAlong() {
        assertThatThrownBy(() ->
                        transactions.executeWithoutResult(in -> invitations.accept(token, PeopleFixtures.PASSWORD)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    /** Notes what the thread holds when a password is hashed. */
    private static final class Watched implements PasswordEncoder {

        private final List<List<Object>> held = new ArrayList<>();
        private final PasswordEncoder encoder;

        Watched(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            held.add(List.copyOf(
                    TransactionSynchronizationManager.getResourceMap().values()));
            return encoder.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            return encoder.matches(password, hash);
        }
    }
}
