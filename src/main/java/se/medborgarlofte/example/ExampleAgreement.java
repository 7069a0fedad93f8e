package se.medborgarlofte.example;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.agreement.AgreementContent.Contact;
import se.medborgarlofte.agreement.AgreementContent.Decision;
import se.medborgarlofte.agreement.AgreementContent.FocusArea;
import se.medborgarlofte.agreement.AgreementContent.Priority;
import se.medborgarlofte.agreement.AgreementContent.Signatory;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.agreement.DraftAgreement;
import se.medborgarlofte.agreement.DraftAgreement.DraftParticipant;
import se.medborgarlofte.example.ExamplePlaces.Made;
import se.medborgarlofte.example.ExamplePlaces.Types;
import se.medborgarlofte.example.ExamplePromises.Ids;
import se.medborgarlofte.shared.Period;

/** Writes, approves and publishes the example's agreement with its promises, as people would. */
@Component
class ExampleAgreement {

    private final Agreements agreements;
    private final ExamplePromises promises;
    private final ExamplePeople people;
    private final ExampleTexts texts;
    private final ExamplePicture picture;
    private final ExampleSituation situation;

    ExampleAgreement(
            Agreements agreements,
            ExamplePromises promises,
            ExamplePeople people,
            ExampleTexts texts,
            ExamplePicture picture,
            ExampleSituation situation) {
        this.agreements = agreements;
        this.promises = promises;
        this.people = people;
        this.texts = texts;
        this.picture = picture;
        this.situation = situation;
    }

    /** Ids of the agreement and its promises. */
    record Published(long agreement, Ids promises) {}

    /** @param period of the agreement; its promises hold for the first year of it */
    Published publish(Made made, Types counted, Period period) {
        Actor editor = people.as(ExamplePeople.EDITOR);
        long edition = situation.decide(
                editor, made.pitea(), period.start(), weekday(period.start().minusDays(30)));
        long agreement = agreements.draft(editor, draft(made, period, edition));
        Ids written = promises.write(editor, agreement, made, counted, period.start());
        picture.show(agreement);
        agreements.submit(editor, agreement);
        approve(ExamplePeople.MUNICIPAL_CHIEF, agreement);
        approve(ExamplePeople.POLICE_CHIEF, agreement);
        agreements.publish(people.as(ExamplePeople.PUBLISHER), agreement, "");
        return new Published(agreement, written);
    }

    private void approve(String email, long agreement) {
        Actor approver = people.as(email);
        agreements.approve(
                approver,
                agreement,
                agreements.get(approver, agreement).approvals().digest());
    }

    private DraftAgreement draft(Made made, Period period, long edition) {
        LocalDate signed = weekday(period.start().minusDays(9));
        int year = period.start().plusMonths(5).getYear();
        return new DraftAgreement(
                texts.get("agreement.title"),
                List.of(made.pitea()),
                made.policeArea(),
                period,
                List.of(focus("youth"), focus("environments")),
                List.of(
                        new Priority(year, texts.get("agreement.priority.neighbours")),
                        new Priority(year, texts.get("agreement.priority.bicycles"))),
                texts.get("agreement.problems"),
                texts.get("agreement.background"),
                "https://polisen.se/om-polisen/polisens-arbete/medborgarloften/",
                List.of(
                        participant(made.piteaParty(), "municipality", "KS 2026/0117", "§ 84", signed),
                        participant(made.police(), "police", "A123.456/2026", "", signed)),
                List.of(signatory("municipality", signed), signatory("police", signed)),
                null,
                Set.of(edition));
    }

    /** No council decides on a Saturday or a Sunday. */
    private static LocalDate weekday(LocalDate day) {
        int beyond = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        return day.minusDays(Math.max(0, beyond));
    }

    private FocusArea focus(String name) {
        return new FocusArea(
                texts.get("agreement.focus." + name), texts.get("agreement.focus." + name + ".description"));
    }

    private DraftParticipant participant(
            long party, String side, String registrationNumber, String paragraph, LocalDate decided) {
        return new DraftParticipant(
                party,
                registrationNumber,
                new Decision(texts.get("agreement.decision." + side), decided, paragraph),
                new Contact(
                        texts.get("agreement.contact." + side),
                        side.equals("police") ? "114 14" : "0911-69 60 00",
                        side.equals("police") ? "" : "trygghet@pitea.example"));
    }

    private Signatory signatory(String side, LocalDate day) {
        return new Signatory(
                texts.get("agreement.signatory." + side + ".name"),
                texts.get("agreement.signatory." + side + ".title"),
                texts.get("agreement.signatory." + side + ".organisation"),
                day);
    }
}
