package se.medborgarlofte.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.medborgarlofte.agreement.AgreementAnnex.Covered;
import se.medborgarlofte.approval.Matter;
import se.medborgarlofte.history.Canonical;
import se.medborgarlofte.history.Subject;

/** What the parties decide on when they approve an agreement. */
@Component
class AgreementMatters {

    private final AgreementAnnex annex;

    AgreementMatters(AgreementAnnex annex) {
        this.annex = annex;
    }

    Matter of(Agreement agreement) {
        return of(List.of(agreement)).get(0);
    }

    /** The text and, before the first publication, the promises that the same approvals cover; in one statement. */
    List<Matter> of(List<Agreement> agreements) {
        Map<Long, Covered> covered = annex.covered(agreements.stream()
                .filter(agreement -> !agreement.isPublic())
                .map(Agreement::id)
                .toList());
        return agreements.stream()
                .map(agreement -> of(agreement, covered.getOrDefault(agreement.id(), Covered.NOTHING)))
                .toList();
    }

    private static Matter of(Agreement agreement, Covered covered) {
        Set<Long> authors = new HashSet<>(agreement.authors());
        authors.addAll(covered.authors());
        return new Matter(
                Subject.agreement(agreement.id()),
                agreement,
                Canonical.write(Map.of("agreement", agreement.wording(), "promises", covered.texts())),
                agreement.content().approvers(),
                authors);
    }
}
