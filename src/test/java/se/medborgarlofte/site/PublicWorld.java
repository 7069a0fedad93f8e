package se.medborgarlofte.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import se.medborgarlofte.agreement.AgreementContent.Contact;
import se.medborgarlofte.agreement.AgreementContent.Decision;
import se.medborgarlofte.agreement.AgreementContent.FocusArea;
import se.medborgarlofte.agreement.AgreementContent.Priority;
import se.medborgarlofte.agreement.AgreementContent.Signatory;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.agreement.DraftAgreement;
import se.medborgarlofte.promise.AtLeast;
import se.medborgarlofte.promise.Commitment;
import se.medborgarlofte.promise.CorrectionReason;
import se.medborgarlofte.promise.DraftPromise;
import se.medborgarlofte.promise.DraftPromise.DraftTarget;
import se.medborgarlofte.promise.Ledger;
import se.medborgarlofte.promise.OccurrenceFacts;
import se.medborgarlofte.promise.Promises;
import se.medborgarlofte.promise.Purpose;
import se.medborgarlofte.promise.Recurrence;
import se.medborgarlofte.promise.Rule;
import se.medborgarlofte.promise.Source;
import se.medborgarlofte.shared.Period;

/** Makes municipalities with agreements, promises and what was done, through the services that staff use. */
@TestComponent
class PublicWorld {

    static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    static final Rule THREE_A_YEAR = AtLeast.of(3, Recurrence.YEAR);

    private static final AtomicLong SOURCES = new AtomicLong(1_000_000);

    private final PublicPlaces places;
    private final Agreements agreements;
    private final Promises promises;
    private final Ledger ledger;
    private final TransactionTemplate transactions;

    PublicWorld(
            PublicPlaces places,
            Agreements agreements,
            Promises promises,
            Ledger ledger,
            TransactionTemplate transactions) {
        this.places = places;
        this.agreements = agreements;
        this.promises = promises;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    PublicPlace place(int size) {
        return places.make(size);
    }

    long draftAgreement(PublicPlace place, String title, Period period) {
        return agreements.draft(
                place.writer(),
                new DraftAgreement(
                        title,
                        place.ids(),
                        null,
                        period,
                        List.of(
                                new FocusArea("Barn och unga", "Fritid och skola."),
                                new FocusArea("Trygga miljöer", "")),
                        List.of(new Priority(2026, "Grannsamverkan")),
                        "Det stjäls cyklar.\n\nMånga är oroliga på kvällen.",
                        "Forskning talar för samverkan.",
                        "https://example.org/bakgrund",
                        place.parties().stream()
                                .map(party -> new DraftAgreement.DraftParticipant(
                                        party,
                                        "2026-17",
                                        new Decision("kommunstyrelsen", LocalDate.of(2026, 1, 12), "§ 4"),
                                        new Contact("Trygghetssamordnare", "0911-69 60 00", "trygg@example.org")))
                                .toList(),
                        List.of(new Signatory("Helena Exempel", "kommunalråd", "Kommunen", YEAR.start())),
                        null));
    }

    long draftPromise(PublicPlace place, long agreement, String title, Period period, Rule rule) {
        return promises.draft(place.writer(), agreement, promise(place, title, period, rule));
    }

    /** Approved by every party and published, with its draft promises. */
    long publish(PublicPlace place, long agreement, String reason) {
        agreements.submit(place.writer(), agreement);
        agreements.approve(
                place.boss(),
                agreement,
                agreements.get(place.boss(), agreement).approvals().digest());
        agreements.publish(place.boss(), agreement, reason);
        return agreement;
    }

    /** Another wording of a published promise, approved and published. */
    void republish(PublicPlace place, long promise, DraftPromise text, String reason) {
        promises.edit(
                place.writer(), promise, promises.get(place.writer(), promise).version(), text);
        publishPromise(place, promise, reason);
    }

    /** A promise that was drafted after its agreement was published. */
    void publishPromise(PublicPlace place, long promise) {
        publishPromise(place, promise, "");
    }

    private void publishPromise(PublicPlace place, long promise, String reason) {
        promises.submit(place.writer(), promise);
        promises.approve(
                place.boss(),
                promise,
                promises.get(place.boss(), promise).approvals().digest());
        promises.publish(place.boss(), promise, reason);
    }

    DraftPromise promise(PublicPlace place, String title, Period period, Rule rule) {
        return new DraftPromise(
                title,
                "Du kan fråga och tycka till.",
                "Vi ska hålla möten där alla får tala.",
                "Många vill bli hörda.",
                Set.of(Purpose.PARTICIPATION),
                null,
                place.parties(),
                place.ids(),
                period,
                title.contains("stöld"),
                List.of(new DraftTarget(null, Set.of(place.meeting()), rule, Commitment.BINDING)));
    }

    Source held(PublicPlace place, LocalDate day, int quantity, Long... counted) {
        return held(place, new Period(day, day), quantity, null, counted);
    }

    Source held(PublicPlace place, Period days, int quantity, @Nullable String reportedFrom, Long... counted) {
        Source source = new Source(Source.Kind.MEASURE, SOURCES.incrementAndGet());
        OccurrenceFacts facts = facts(place, days, quantity, reportedFrom, counted);
        transactions.executeWithoutResult(status -> ledger.record(place.writer(), source, facts));
        return source;
    }

    void strike(PublicPlace place, Source source, CorrectionReason reason) {
        transactions.executeWithoutResult(status -> ledger.strike(place.boss(), source, reason, null));
    }

    void correct(PublicPlace place, Source source, LocalDate day, CorrectionReason reason, Long... counted) {
        OccurrenceFacts facts = facts(place, new Period(day, day), 1, null, counted);
        transactions.executeWithoutResult(status -> ledger.correct(place.boss(), source, facts, reason));
    }

    private static OccurrenceFacts facts(
            PublicPlace place, Period days, int quantity, @Nullable String reportedFrom, Long... counted) {
        return new OccurrenceFacts(
                place.meeting(),
                place.first().id(),
                null,
                place.parties().get(0),
                days,
                quantity,
                reportedFrom,
                Set.of(counted));
    }
}
