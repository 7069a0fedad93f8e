package se.medborgarlofte.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.account.Invitations;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.mail.PostedLetters;
import se.medborgarlofte.shared.SwedishTime;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestClock;

/** Somebody's address is another one: both addresses learn of it, and nothing that was opened before stays open. */
@IntegrationTest
@Import({PeopleFixtures.class, PostedLetters.class})
class ChangedAddressTests {

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private PeopleAdministration people;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Actors actors;

    @Autowired
    private PostedLetters letters;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SwedishTime time;

    @Autowired
    private TestClock clock;

    @Test
    void isToldToBothAndEndsSessionsAndLinks() {
        Town town = fixtures.town();
        Actor administrator = fixtures.municipal(town, Role.PARTY_ADMINISTRATOR);
        Actor editor = fixtures.municipal(town, Role.EDITOR);
        String link = invitations.create(editor.personId(), null);
        var begun = time.now();
        clock.advance(Duration.ofMinutes(1));
        String address = "ny.adress" + editor.personId() + "@test.example";
        String typed = address.toUpperCase(Locale.ROOT);

        long seen = people.get(administrator, editor.personId()).version();
        people.change(administrator, editor.personId(), new ChangedPerson(typed, editor.name(), editor.title()), seen);

        assertThat(actors.byEmail(address)).isPresent();
        assertThat(actors.byEmail(editor.email())).isEmpty();
        assertThat(actors.load(editor.personId(), begun, begun)).isEmpty();
        assertThat(invitations.find(link)).isEmpty();
        for (String told : new String[] {editor.email(), address}) {
            assertThat(letters.to(told))
                    .extracting(Letter::text)
                    .singleElement()
                    .asString()
                    .contains(editor.email(), address);
        }
        assertThat(jdbc.sql("select before || after from audit_event where person_id = :by and deed = 'CHANGED'")
                        .param("by", administrator.personId())
                        .query(String.class)
                        .single())
                .isEqualTo("{\"email\":\"" + editor.email() + "\"}{\"email\":\"" + address + "\"}");
        long now = people.get(administrator, editor.personId()).version();
        assertThatThrownBy(() -> people.change(
                        administrator, editor.personId(), new ChangedPerson(administrator.email(), "Kim", ""), now))
                .isInstanceOf(Refusal.class);
    }
}
