package se.medborgarlofte.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.approval.ApprovableContent;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.situation.EditionRef;

/**
 * The exact wording of an agreement: what the parties approve and the public reads. Stored as canonical JSON, so fields
 * are added and never renamed; a field that an older text lacks reads as empty.
 *
 * @param municipalities the first is the one of the canonical address
 * @param problemPicture the common problem picture, paragraphs apart by an empty line
 * @param readMore link from the background to more about it
 * @param signedDocument link to the signed document
 * @param editions of the lägesbilder that it rests on; not written where there are none, so that the texts of before
 *     there were any stay as they were approved
 * @param revoked why it was ended before its time; not written while it holds
 */
public record AgreementContent(
        String title,
        List<Ref> municipalities,
        @Nullable Ref policeArea,
        Period period,
        List<FocusArea> focusAreas,
        List<Priority> priorities,
        String problemPicture,
        String background,
        @Nullable String readMore,
        List<Participant> parties,
        List<Signatory> signatories,
        @Nullable String signedDocument,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<EditionRef> editions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String revoked)
        implements ApprovableContent {

    public AgreementContent {
        focusAreas = Lists.orEmpty(focusAreas);
        priorities = Lists.orEmpty(priorities);
        signatories = Lists.orEmpty(signatories);
        editions = Lists.orEmpty(editions);
        municipalities = List.copyOf(municipalities);
        parties = List.copyOf(parties);
        revoked = revoked == null ? "" : revoked;
    }

    /** Holds for the whole period. */
    public record FocusArea(String name, String description) {}

    /** Holds for one calendar year. */
    public record Priority(int year, String text) {}

    /** Public officials only, as printed; not a log-in. */
    public record Signatory(
            String name,
            String title,
            String organisation,
            @Nullable LocalDate signedOn) {}

    /** A party with its own registration number, the decision behind its approval, and whom citizens may contact. */
    public record Participant(Ref party, String registrationNumber, Decision decision, Contact contact) {}

    /** @param madeBy body or delegate, for instance kommunstyrelsen; paragraph as "§ 12" */
    public record Decision(String madeBy, @Nullable LocalDate madeOn, String paragraph) {

        public boolean isKnown() {
            return !madeBy.isEmpty();
        }
    }

    public record Contact(String function, String phone, String email) {}

    @Override
    public List<Ref> approvers() {
        return parties.stream().map(Participant::party).toList();
    }

    @Override
    public boolean isRewordingOf(ApprovableContent other) {
        return other instanceof AgreementContent agreement
                && !equals(agreement)
                && equals(agreement.with(title, agreement.period, problemPicture, background, agreement.revoked));
    }

    /** The same text with a later last day. */
    public AgreementContent extendedTo(LocalDate end) {
        return with(title, new Period(period.start(), end), problemPicture, background, revoked);
    }

    AgreementContent revokedFor(String reason) {
        return with(title, period, problemPicture, background, reason);
    }

    private AgreementContent with(
            String title, Period period, String problemPicture, String background, String revoked) {
        return new AgreementContent(
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
                editions,
                revoked);
    }

    /** The text to begin a renewal with: the new period, and nothing that was decided, signed or known for the old one. */
    public AgreementContent renewedFor(Period renewed) {
        return new AgreementContent(
                title,
                municipalities,
                policeArea,
                renewed,
                focusAreas,
                List.of(),
                problemPicture,
                background,
                readMore,
                parties.stream()
                        .map(party -> new Participant(party.party(), "", new Decision("", null, ""), party.contact()))
                        .toList(),
                List.of(),
                null,
                List.of(),
                "");
    }
}
