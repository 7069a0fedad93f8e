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
import se.medborgarlofte.promise.ActivityKind;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.promise.AtLeast;
import se.medborgarlofte.promise.Commitment;
import se.medborgarlofte.promise.DraftPromise;
import se.medborgarlofte.promise.DraftPromise.DraftTarget;
import se.medborgarlofte.promise.Promises;
import se.medborgarlofte.promise.Purpose;
import se.medborgarlofte.promise.Recurrence;
import se.medborgarlofte.promise.Rule;
import se.medborgarlofte.promise.WithoutMeasure;
import se.medborgarlofte.shared.Period;

/** Writes, approves and publishes the example's agreement and its four promises, as people would. */
@Component
class ExampleAgreement {

    private final Agreements agreements;
    private final Promises promises;
    private final ActivityTypes types;
    private final ExamplePeople people;
    private final ExampleTexts texts;
    private final ExamplePicture picture;
    private final ExampleSituation situation;

    ExampleAgreement(
            Agreements agreements,
            Promises promises,
            ActivityTypes types,
            ExamplePeople people,
            ExampleTexts texts,
            ExamplePicture picture,
            ExampleSituation situation) {
        this.agreements = agreements;
        this.promises = promises;
        this.types = types;
        this.people = people;
        this.texts = texts;
        this.picture = picture;
        this.situation = situation;
    }

    /** Ids of the promises. */
    record Published(long dialogue, long broadcasts, long neighbours, long theft) {}

    /** @param period of the agreement; its promises hold for the first year of it */
    Published publish(Made made, Types counted, Period period) {
        Actor editor = people.as(ExamplePeople.EDITOR);
        long edition = situation.decide(
                editor, made.pitea(), period.start(), weekday(period.start().minusDays(30)));
        long agreement = agreements.draft(editor, draft(made, period, edition));
        Period year = new Period(period.start(), period.start().plusYears(1).minusDays(1));
        List<Long> both = List.of(made.piteaParty(), made.police());
        long dialogue = promise(
                editor,
                agreement,
                made,
                year,
                "dialogue",
                both,
                Set.of(Purpose.PARTICIPATION, Purpose.SAFETY),
                "environments",
                3,
                Set.of(types.general(ActivityKind.MEETING).id()));
        long broadcasts = promise(
                editor,
                agreement,
                made,
                year,
                "broadcasts",
                List.of(made.police()),
                Set.of(Purpose.TRUST, Purpose.PARTICIPATION),
                "youth",
                3,
                Set.of(types.general(ActivityKind.BROADCAST).id()));
        long neighbours = promise(
                editor,
                agreement,
                made,
                year,
                "neighbours",
                both,
                Set.of(Purpose.PREVENTION, Purpose.SAFETY),
                "environments",
                6,
                Set.of(counted.information()));
        long theft = promise(
                editor,
                agreement,
                made,
                year,
                "theft",
                both,
                Set.of(Purpose.PREVENTION, Purpose.TRUST),
                "environments",
                0,
                Set.of());
        picture.show(agreement);
        agreements.submit(editor, agreement);
        approve(ExamplePeople.MUNICIPAL_CHIEF, agreement);
        approve(ExamplePeople.POLICE_CHIEF, agreement);
        agreements.publish(people.as(ExamplePeople.PUBLISHER), agreement, "");
        return new Published(dialogue, broadcasts, neighbours, theft);
    }

    private void approve(String email, long agreement) {
        Actor approver = people.as(email);
        agreements.approve(
                approver,
                agreement,
                agreements.get(approver, agreement).approvals().digest());
    }

    /** @param least 0 for a promise without a measurable target */
    private long promise(
            Actor editor,
            long agreement,
            Made made,
            Period year,
            String name,
            List<Long> responsible,
            Set<Purpose> purposes,
            String focus,
            int least,
            Set<Long> counts) {
        Rule rule = least == 0 ? new WithoutMeasure() : AtLeast.of(least, Recurrence.WHOLE);
        return promises.draft(
                editor,
                agreement,
                new DraftPromise(
                        texts.get("promise." + name + ".title"),
                        texts.get("promise." + name + ".summary"),
                        texts.get("promise." + name + ".text"),
                        texts.get("promise." + name + ".why"),
                        purposes,
                        texts.get("agreement.focus." + focus),
                        responsible,
                        List.of(made.pitea()),
                        year,
                        least == 0,
                        List.of(new DraftTarget(null, counts, rule, Commitment.BINDING)),
                        List.of(),
                        ExampleSituation.answeredBy(name, made.pitea())));
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
