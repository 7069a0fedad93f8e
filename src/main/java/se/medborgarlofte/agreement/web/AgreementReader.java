package se.medborgarlofte.agreement.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import se.medborgarlofte.agreement.AgreementContent.Contact;
import se.medborgarlofte.agreement.AgreementContent.Decision;
import se.medborgarlofte.agreement.AgreementContent.FocusArea;
import se.medborgarlofte.agreement.AgreementContent.Priority;
import se.medborgarlofte.agreement.AgreementContent.Signatory;
import se.medborgarlofte.agreement.DraftAgreement;
import se.medborgarlofte.agreement.DraftAgreement.DraftParticipant;
import se.medborgarlofte.agreement.web.AgreementForm.FocusRow;
import se.medborgarlofte.agreement.web.AgreementForm.PartyRow;
import se.medborgarlofte.agreement.web.AgreementForm.PriorityRow;
import se.medborgarlofte.agreement.web.AgreementForm.SignatoryRow;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.shared.Period;

/** Reads a typed agreement; what cannot be read or is missing is noted at its field. */
final class AgreementReader {

    private static final int TITLE = 150;
    private static final int LINE = 200;
    private static final int PARAGRAPH = 1000;
    private static final int TEXT = 5000;

    private final Fields fields;

    AgreementReader(Fields fields) {
        this.fields = fields;
    }

    /** @return nothing where something must be put right first */
    @Nullable
    DraftAgreement read(AgreementForm form) {
        String title = fields.requiredText("title", form.title(), TITLE);
        List<Long> municipalities =
                fields.requiredChoices("municipalities", requireNonNullElse(form.municipalities(), List.of()));
        Long policeArea = fields.choice("policeArea", form.policeArea());
        Period period = period(form);
        List<FocusArea> focusAreas = focusAreas(requireNonNullElse(form.focusAreas(), List.of()));
        List<Priority> priorities = priorities(requireNonNullElse(form.priorities(), List.of()));
        String problemPicture = fields.requiredText("problemPicture", form.problemPicture(), TEXT);
        String background = fields.boundedText("background", form.background(), TEXT);
        String readMore = fields.link("readMore", form.readMore());
        List<DraftParticipant> parties = parties(requireNonNullElse(form.parties(), List.of()));
        List<Signatory> signatories = signatories(requireNonNullElse(form.signatories(), List.of()));
        String signedDocument = fields.link("signedDocument", form.signedDocument());
        Set<Long> editions = Set.copyOf(fields.choices("editions", requireNonNullElse(form.editions(), List.of())));
        if (!fields.ok() || title == null || period == null || problemPicture == null) {
            return null;
        }
        return new DraftAgreement(
                title,
                municipalities,
                policeArea,
                period,
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

    private @Nullable Period period(AgreementForm form) {
        LocalDate start = fields.requiredDate("start", form.start());
        LocalDate end = fields.requiredDate("end", form.end());
        if (start == null || end == null) {
            return null;
        }
        if (end.isBefore(start)) {
            fields.reject("end", "agreement.error.period.reversed");
            return null;
        }
        return new Period(start, end);
    }

    private List<FocusArea> focusAreas(List<FocusRow> rows) {
        List<FocusArea> areas = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            FocusRow row = rows.get(i);
            String at = "focusAreas[" + i + "].";
            if (isTyped(row.name(), row.description())) {
                String name = fields.requiredText(at + "name", row.name(), LINE);
                areas.add(new FocusArea(
                        requireNonNullElse(name, ""),
                        fields.boundedText(at + "description", row.description(), PARAGRAPH)));
            }
        }
        fields.atMost("focusAreas", areas.size(), AgreementForm.MOST_ROWS);
        return areas;
    }

    private List<Priority> priorities(List<PriorityRow> rows) {
        List<Priority> priorities = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            PriorityRow row = rows.get(i);
            String at = "priorities[" + i + "].";
            if (isTyped(row.year(), row.text())) {
                Integer year = fields.requiredNumber(at + "year", row.year(), 2000, 2100);
                String text = fields.requiredText(at + "text", row.text(), PARAGRAPH);
                priorities.add(new Priority(requireNonNullElse(year, 0), requireNonNullElse(text, "")));
            }
        }
        fields.atMost("priorities", priorities.size(), AgreementForm.MOST_ROWS);
        return priorities;
    }

    private List<DraftParticipant> parties(List<PartyRow> rows) {
        List<DraftParticipant> parties = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            PartyRow row = rows.get(i);
            String at = "parties[" + i + "].";
            if (isTyped(
                    row.party(),
                    row.registrationNumber(),
                    row.decidedBy(),
                    row.decidedOn(),
                    row.paragraph(),
                    row.function(),
                    row.phone(),
                    row.email())) {
                Long party = fields.requiredChoice(at + "party", row.party());
                if (party != null && !seen.add(party)) {
                    fields.reject(at + "party", "agreement.error.parties.twice");
                }
                parties.add(participant(at, requireNonNullElse(party, 0L), row));
            }
        }
        fields.atMost("parties", parties.size(), AgreementForm.MOST_ROWS);
        return parties;
    }

    private DraftParticipant participant(String at, long party, PartyRow row) {
        return new DraftParticipant(
                party,
                fields.boundedText(at + "registrationNumber", row.registrationNumber(), LINE),
                new Decision(
                        fields.boundedText(at + "decidedBy", row.decidedBy(), LINE),
                        fields.date(at + "decidedOn", row.decidedOn()),
                        fields.boundedText(at + "paragraph", row.paragraph(), LINE)),
                new Contact(
                        fields.boundedText(at + "function", row.function(), LINE),
                        fields.boundedText(at + "phone", row.phone(), LINE),
                        email(at + "email", row.email())));
    }

    private String email(String field, @Nullable String typed) {
        String email = fields.boundedText(field, typed, LINE);
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+")) {
            fields.reject(field, "agreement.error.contact.email");
        }
        return email;
    }

    private List<Signatory> signatories(List<SignatoryRow> rows) {
        List<Signatory> signatories = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            SignatoryRow row = rows.get(i);
            String at = "signatories[" + i + "].";
            if (isTyped(row.name(), row.title(), row.organisation(), row.signedOn())) {
                signatories.add(new Signatory(
                        requireNonNullElse(fields.requiredText(at + "name", row.name(), LINE), ""),
                        fields.boundedText(at + "title", row.title(), LINE),
                        fields.boundedText(at + "organisation", row.organisation(), LINE),
                        fields.date(at + "signedOn", row.signedOn())));
            }
        }
        fields.atMost("signatories", signatories.size(), AgreementForm.MOST_ROWS);
        return signatories;
    }

    private static boolean isTyped(@Nullable String... values) {
        return Stream.of(values).filter(Objects::nonNull).anyMatch(StringUtils::hasText);
    }
}
