package se.medborgarlofte.agreement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.agreement.AgreementContent;
import se.medborgarlofte.agreement.AgreementDetails;
import se.medborgarlofte.form.Replacing;

/** An agreement as it is typed. Of each list at least one empty row is shown; empty rows mean nothing. */
record AgreementForm(
        @Nullable String submission,
        @Nullable String version,
        @Nullable String title,
        @Nullable List<String> municipalities,
        @Nullable String policeArea,
        @Nullable String start,
        @Nullable String end,
        @Nullable List<FocusRow> focusAreas,
        @Nullable List<PriorityRow> priorities,
        @Nullable String problemPicture,
        @Nullable String background,
        @Nullable String readMore,
        @Nullable List<PartyRow> parties,
        @Nullable List<SignatoryRow> signatories,
        @Nullable String signedDocument,
        @Nullable List<String> editions)
        implements Replacing<AgreementForm> {

    static final int MOST_ROWS = 20;

    record FocusRow(@Nullable String name, @Nullable String description) {}

    record PriorityRow(@Nullable String year, @Nullable String text) {}

    record PartyRow(
            @Nullable String party,
            @Nullable String registrationNumber,
            @Nullable String decidedBy,
            @Nullable String decidedOn,
            @Nullable String paragraph,
            @Nullable String function,
            @Nullable String phone,
            @Nullable String email) {}

    record SignatoryRow(
            @Nullable String name,
            @Nullable String title,
            @Nullable String organisation,
            @Nullable String signedOn) {}

    private static final FocusRow NO_FOCUS = new FocusRow(null, null);
    private static final PriorityRow NO_PRIORITY = new PriorityRow(null, null);
    private static final PartyRow NO_PARTY = new PartyRow(null, null, null, null, null, null, null, null);
    private static final SignatoryRow NO_SIGNATORY = new SignatoryRow(null, null, null, null);

    AgreementForm {
        municipalities = municipalities == null
                ? List.of()
                : municipalities.stream()
                        .filter(id -> id != null && !id.isBlank())
                        .toList();
        editions = editions == null
                ? List.of()
                : editions.stream().filter(id -> id != null && !id.isBlank()).toList();
        focusAreas = whole(focusAreas, NO_FOCUS);
        priorities = whole(priorities, NO_PRIORITY);
        parties = whole(parties, NO_PARTY);
        signatories = whole(signatories, NO_SIGNATORY);
    }

    static AgreementForm empty(List<String> municipalities) {
        return new AgreementForm(
                token(),
                null,
                null,
                municipalities,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(NO_PARTY, NO_PARTY),
                List.of(NO_SIGNATORY, NO_SIGNATORY),
                null,
                null);
    }

    static AgreementForm of(AgreementDetails agreement) {
        AgreementContent content = agreement.content();
        return new AgreementForm(
                token(),
                Long.toString(agreement.version()),
                content.title(),
                content.municipalities().stream()
                        .map(place -> Long.toString(place.id()))
                        .toList(),
                content.policeArea() == null
                        ? null
                        : Long.toString(content.policeArea().id()),
                content.period().start().toString(),
                content.period().end().toString(),
                content.focusAreas().stream()
                        .map(area -> new FocusRow(area.name(), area.description()))
                        .toList(),
                content.priorities().stream()
                        .map(priority -> new PriorityRow(Integer.toString(priority.year()), priority.text()))
                        .toList(),
                content.problemPicture(),
                content.background(),
                content.readMore(),
                content.parties().stream().map(AgreementForm::row).toList(),
                content.signatories().stream()
                        .map(one -> new SignatoryRow(one.name(), one.title(), one.organisation(), text(one.signedOn())))
                        .toList(),
                content.signedDocument(),
                content.editions().stream()
                        .map(edition -> Long.toString(edition.id()))
                        .toList());
    }

    private static PartyRow row(AgreementContent.Participant participant) {
        return new PartyRow(
                Long.toString(participant.party().id()),
                participant.registrationNumber(),
                participant.decision().madeBy(),
                text(participant.decision().madeOn()),
                participant.decision().paragraph(),
                participant.contact().function(),
                participant.contact().phone(),
                participant.contact().email());
    }

    /** With one more empty row in the named list. */
    AgreementForm withRow(String list) {
        return with(
                version,
                "focusAreas".equals(list) ? plus(focusAreas, NO_FOCUS) : focusAreas,
                "priorities".equals(list) ? plus(priorities, NO_PRIORITY) : priorities,
                "parties".equals(list) ? plus(parties, NO_PARTY) : parties,
                "signatories".equals(list) ? plus(signatories, NO_SIGNATORY) : signatories);
    }

    public boolean hasRoom(List<?> rows) {
        return rows.size() < MOST_ROWS;
    }

    @Override
    public AgreementForm onTopOf(AgreementForm saved) {
        return as(saved.version, saved);
    }

    @Override
    public AgreementForm besides(AgreementForm other) {
        return as(version, other);
    }

    private AgreementForm as(@Nullable String version, AgreementForm other) {
        return with(
                version,
                filled(focusAreas, other.focusAreas, NO_FOCUS),
                filled(priorities, other.priorities, NO_PRIORITY),
                filled(parties, other.parties, NO_PARTY),
                filled(signatories, other.signatories, NO_SIGNATORY));
    }

    private AgreementForm with(
            @Nullable String version,
            @Nullable List<FocusRow> focusAreas,
            @Nullable List<PriorityRow> priorities,
            @Nullable List<PartyRow> parties,
            @Nullable List<SignatoryRow> signatories) {
        return new AgreementForm(
                submission,
                version,
                title,
                municipalities,
                policeArea,
                start,
                end,
                focusAreas,
                priorities,
                problemPicture,
                background,
                readMore,
                parties,
                signatories,
                signedDocument,
                editions);
    }

    private static <T> List<T> whole(@Nullable List<T> rows, T empty) {
        Stream<T> typed = rows == null || rows.isEmpty() ? Stream.of(empty) : rows.stream();
        return typed.map(row -> row == null ? empty : row).toList();
    }

    private static <T> List<T> plus(@Nullable List<T> rows, T empty) {
        List<T> more = new ArrayList<>(rows == null ? List.of() : rows);
        more.add(empty);
        return more;
    }

    private static <T> List<T> filled(@Nullable List<T> rows, @Nullable List<T> other, T empty) {
        List<T> more = new ArrayList<>(rows == null ? List.of() : rows);
        while (other != null && more.size() < other.size()) {
            more.add(empty);
        }
        return more;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }
}
