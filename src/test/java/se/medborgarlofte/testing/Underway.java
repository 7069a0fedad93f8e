package se.medborgarlofte.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.agreement.PublishedAgreement;
import se.medborgarlofte.agreement.PublishedAgreements;
import se.medborgarlofte.measure.Measures;
import se.medborgarlofte.measure.NewMeasure;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishTime;
import se.medborgarlofte.situation.EditionText;
import se.medborgarlofte.situation.Editions;

/** Beside the example, work in every state, so that the pages have something for everybody to do. */
@TestComponent
public class Underway {

    private final Actors actors;
    private final Municipalities municipalities;
    private final PublishedAgreements published;
    private final Agreements agreements;
    private final ActivityTypes types;
    private final Measures measures;
    private final Editions editions;
    private final SwedishTime time;
    private final JdbcClient jdbc;

    private boolean begun;

    Underway(
            Actors actors,
            Municipalities municipalities,
            PublishedAgreements published,
            Agreements agreements,
            ActivityTypes types,
            Measures measures,
            Editions editions,
            SwedishTime time,
            JdbcClient jdbc) {
        this.actors = actors;
        this.municipalities = municipalities;
        this.published = published;
        this.agreements = agreements;
        this.types = types;
        this.measures = measures;
        this.editions = editions;
        this.time = time;
        this.jdbc = jdbc;
    }

    public Actor actor(String email) {
        return actors.byEmail(email).orElseThrow();
    }

    /**
     * Once for a database: an approved extension, a submitted and a draft renewal, a planned and a told measure, the next
     * lägesbild, and a membership that waits for its yearly review.
     */
    public void begin() {
        if (begun) {
            return;
        }
        begun = true;
        jdbc.sql("update membership set starts_on = starts_on - 400 where person_id = :person")
                .param("person", actor("kommunchef@pitea.example").personId())
                .update();
        Actor editor = actor("redaktor@pitea.example");
        long pitea = municipalities.bySlug("pitea").orElseThrow().id();
        PublishedAgreement agreement = published.in(pitea).get(0);
        LocalDate end = agreement.content().period().end();
        renew(editor, agreement.id(), end, 1);
        agreements.submit(editor, renew(editor, agreement.id(), end, 3));
        agreements.extend(
                editor, agreement.id(), agreements.get(editor, agreement.id()).version(), end.plusMonths(1));
        for (String chief : List.of("kommunchef@pitea.example", "polischef@pitea.example")) {
            Actor actor = actor(chief);
            String digest = agreements.get(actor, agreement.id()).approvals().digest();
            agreements.approve(actor, agreement.id(), digest);
        }
        describe(editor, pitea);
        measures.record(
                actor("polis@pitea.example"),
                measure(
                        "Skolbesök",
                        pitea,
                        partyOf("polis@pitea.example"),
                        Set.of(),
                        "Vi pratade om cykelhjälm.",
                        time.today()));
        measures.plan(
                editor,
                measure(
                        "Förbättrad belysning",
                        pitea,
                        partyOf("redaktor@pitea.example"),
                        Set.of(),
                        "",
                        time.today().plusDays(9)));
    }

    /** A draft of the next lägesbild, with all that a decision asks for. */
    private void describe(Actor editor, long municipality) {
        editions.draft(
                editor,
                municipality,
                new EditionText(time.today(), "Färre stölder.", "Fler är ute.", "Låsen hjälper.", "", ""));
    }

    private long renew(Actor editor, long agreement, LocalDate end, int years) {
        return agreements.renew(
                editor, agreement, new Period(end.plusDays(1).plusYears(years), end.plusYears(years + 1)));
    }

    private long partyOf(String email) {
        return Objects.requireNonNull(actor(email).hats().get(0).party());
    }

    NewMeasure measure(String type, long municipality, long party, Set<Long> promises, String text, LocalDate day) {
        long id = types.of(Set.of(municipality)).stream()
                .filter(one -> one.name().equals(type))
                .findFirst()
                .orElseThrow()
                .id();
        return new NewMeasure(
                id, municipality, null, party, Period.of(day), 1, null, promises, text, "Eget.", null, false);
    }
}
