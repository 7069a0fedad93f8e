package se.medborgarlofte.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.agreement.AgreementContent.Contact;
import se.medborgarlofte.agreement.AgreementContent.Decision;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.agreement.DraftAgreement;
import se.medborgarlofte.agreement.DraftAgreement.DraftParticipant;
import se.medborgarlofte.organisation.PlaceKind;
import se.medborgarlofte.organisation.Places;
import se.medborgarlofte.promise.ActivityKind;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.promise.AtLeast;
import se.medborgarlofte.promise.Commitment;
import se.medborgarlofte.promise.DraftPromise;
import se.medborgarlofte.promise.Promises;
import se.medborgarlofte.promise.Purpose;
import se.medborgarlofte.promise.Recurrence;
import se.medborgarlofte.shared.Period;

/** A town with people, a place, activity types and one published promise that counts them. */
@Component
public class MeasureFixtures {

    static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private final PeopleFixtures people;
    private final Places places;
    private final ActivityTypes types;
    private final Agreements agreements;
    private final Promises promises;

    MeasureFixtures(
            PeopleFixtures people, Places places, ActivityTypes types, Agreements agreements, Promises promises) {
        this.people = people;
        this.places = places;
        this.types = types;
        this.agreements = agreements;
        this.promises = promises;
    }

    /** @param officer records for the police; publisher works for the municipality */
    public record Scene(
            Town town, Actor officer, Actor publisher, long place, long patrol, long lighting, long promise) {

        public long police() {
            return town.area().party();
        }

        public NewMeasure patrol(LocalDate day) {
            return measure(patrol, Period.of(day), 1, null, "");
        }

        public NewMeasure withText(LocalDate day, String text) {
            return measure(lighting, Period.of(day), 1, null, text);
        }

        public NewMeasure total(Period dates, int quantity, @Nullable String source) {
            return measure(lighting, dates, quantity, source, "");
        }

        private NewMeasure measure(long type, Period dates, int quantity, @Nullable String source, String text) {
            return new NewMeasure(
                    type, town.id(), place, police(), dates, quantity, source, Set.of(promise), text, "", null, false);
        }
    }

    public Scene scene() {
        Town town = people.town();
        Actor publisher = people.municipal(town, Role.PUBLISHER);
        long place = places.add(town.id(), "Centrum", PlaceKind.DISTRICT).id();
        long patrol = types.add(publisher, town.id(), "Fotpatrull", ActivityKind.PATROL, false)
                .id();
        long lighting = types.add(publisher, town.id(), "Ny belysning", ActivityKind.MUNICIPAL_WORK, true)
                .id();
        long promise = promise(town, publisher, Set.of(patrol, lighting));
        return new Scene(town, people.police(town, Role.RECORDER), publisher, place, patrol, lighting, promise);
    }

    /** One more promise in the same town. */
    public long promise(Scene scene, Set<Long> counted) {
        return promise(scene.town(), scene.publisher(), counted);
    }

    private long promise(Town town, Actor publisher, Set<Long> counted) {
        Actor editor = people.municipal(town, Role.EDITOR);
        long police = town.area().party();
        long agreement = agreements.draft(
                editor,
                new DraftAgreement(
                        "Samverkan",
                        List.of(town.id()),
                        null,
                        YEAR,
                        List.of(),
                        List.of(),
                        "",
                        "",
                        null,
                        List.of(participant(town.party()), participant(police)),
                        List.of(),
                        null));
        long promise = promises.draft(
                editor,
                agreement,
                new DraftPromise(
                        "Tryggt centrum",
                        "Vi syns.",
                        "Vi syns i centrum.",
                        "",
                        Set.of(Purpose.values()[0]),
                        null,
                        List.of(town.party(), police),
                        List.of(town.id()),
                        YEAR,
                        false,
                        List.of(new DraftPromise.DraftTarget(
                                null, counted, AtLeast.of(12, Recurrence.YEAR), Commitment.BINDING))));
        agreements.submit(editor, agreement);
        for (Actor approver : List.of(people.municipal(town, Role.APPROVER), people.police(town, Role.APPROVER))) {
            agreements.approve(
                    approver,
                    agreement,
                    agreements.get(approver, agreement).approvals().digest());
        }
        agreements.publish(publisher, agreement, "");
        return promise;
    }

    private static DraftParticipant participant(long party) {
        return new DraftParticipant(party, "", new Decision("", null, ""), new Contact("", "", ""));
    }
}
