package se.medborgarlofte.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.shared.SwedishTime;
import se.medborgarlofte.testing.IntegrationTest;

/** Somebody can always let the others in, also on the day after the last day of a role. */
@IntegrationTest
class LastAdministratorTests {

    @Autowired
    private People people;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SwedishTime time;

    @Test
    void keepsTheRole() {
        long first = fixtures.systemAdministrator().personId();
        long second = fixtures.systemAdministrator().personId();
        LocalDate today = time.today();
        transaction.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            jdbc.sql("update person set disabled_at = now() where id not in (:first, :second)")
                    .param("first", first)
                    .param("second", second)
                    .update();

            people.changeEnd(first, role(first), today.plusDays(30));
            refused(() -> people.changeEnd(second, role(second), today.plusDays(60)));
            people.changeEnd(first, role(first), today.plusDays(90));
            people.changeEnd(second, role(second), today.plusDays(60));
            people.endMembership(second, role(second));
            refused(() -> people.endMembership(first, role(first)));
            refused(() -> people.disable(first));
        });
    }

    private long role(long person) {
        return people.get(person).memberships().get(0).id();
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("account.error.lastAdministrator"));
    }
}
