package se.medborgarlofte.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import se.medborgarlofte.account.Invitations;
import se.medborgarlofte.account.NewPerson;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.mail.PostedLetters;
import se.medborgarlofte.testing.IntegrationTest;

/** A first password is not said to be another one. */
@IntegrationTest
@Import({PeopleFixtures.class, PostedLetters.class})
class PasswordLettersTests {

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private People people;

    @Autowired
    private Invitations invitations;

    @Autowired
    private PostedLetters letters;

    @Test
    void tellOfTheFirstAndThenOfAnother() {
        String address = "ny" + fixtures.town().id() + "@test.example";
        long person = people.add(new NewPerson(address, "Ny Prov", "", List.of()), null)
                .id();
        for (String password : List.of("fyra vinröda paraplyn", "fem vinröda paraplyn")) {
            invitations.accept(invitations.create(person, null), password);
        }
        assertThat(letters.to(address))
                .extracting(Letter::subject)
                .containsExactly("Du har valt lösenord i Medborgarlöften", "Ditt lösenord i Medborgarlöften är ändrat");
        assertThat(letters.to(address).get(0).text())
                .contains("valdes ett lösenord för din inloggning", "Om det var du behöver du inte göra något")
                .doesNotContain("nytt lösenord", "ändrat");
    }
}
