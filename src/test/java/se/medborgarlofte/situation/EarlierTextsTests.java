package se.medborgarlofte.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.agreement.AgreementContent;
import se.medborgarlofte.history.Canonical;
import se.medborgarlofte.promise.PromiseContent;
import se.medborgarlofte.shared.Ref;

/** Texts that were approved before anything rested on a lägesbild: they read, and are the same to the letter. */
class EarlierTextsTests {

    private static final String AGREEMENT = "{\"background\":\"\",\"focusAreas\":[],"
            + "\"municipalities\":[{\"id\":1,\"name\":\"Piteå\"}],\"parties\":[],"
            + "\"period\":{\"end\":\"2026-12-31\",\"start\":\"2026-01-01\"},\"policeArea\":null,\"priorities\":[],"
            + "\"problemPicture\":\"\",\"readMore\":null,\"signatories\":[],\"signedDocument\":null,"
            + "\"title\":\"Trygg stad\"}";

    private static final String PROMISE = "{\"concernsTheft\":false,\"focusArea\":null,"
            + "\"municipalities\":[{\"id\":1,\"name\":\"Piteå\"}],"
            + "\"period\":{\"end\":\"2026-12-31\",\"start\":\"2026-01-01\"},\"purposes\":[],\"responsible\":[],"
            + "\"summary\":\"\",\"targets\":[],\"text\":\"\",\"title\":\"Tryggt torg\",\"why\":\"\"}";

    @Test
    void readAsRestingOnNothingAndKeepTheirDigest() {
        AgreementContent agreement = Canonical.read(AGREEMENT, AgreementContent.class);
        assertThat(agreement.editions()).isEmpty();
        assertThat(Canonical.write(agreement)).isEqualTo(AGREEMENT);

        PromiseContent promise = Canonical.read(PROMISE, PromiseContent.class);
        assertThat(promise.problems()).isEmpty();
        assertThat(Canonical.write(promise)).isEqualTo(PROMISE);
    }

    @Test
    void whatRestsOnSomethingSaysSoInItsText() {
        EditionDecision decision = new EditionDecision("kommunstyrelsen", LocalDate.of(2026, 5, 20), "§ 45", "");
        EditionRef edition = new EditionRef(1, new Ref(1, "Piteå"), LocalDate.of(2026, 5, 3), decision);
        String extended = AGREEMENT.replace(
                "\"focusAreas\"", "\"editions\":" + Canonical.write(List.of(edition)) + ",\"focusAreas\"");
        AgreementContent read = Canonical.read(extended, AgreementContent.class);
        assertThat(read.editions()).containsExactly(edition);
        assertThat(Canonical.write(read)).isEqualTo(extended);
    }
}
