package se.medborgarlofte.agreement;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.history.Versions;

/** What the public may read of agreements. */
@Service
@Transactional(readOnly = true)
public class PublishedAgreements {

    private static final Comparator<PublishedAgreement> LATEST_FIRST = Comparator.comparing(
                    (PublishedAgreement agreement) ->
                            agreement.content().period().start())
            .thenComparing(PublishedAgreement::id)
            .reversed();

    private final AgreementRepository agreements;
    private final Versions versions;

    PublishedAgreements(AgreementRepository agreements, Versions versions) {
        this.agreements = agreements;
        this.versions = versions;
    }

    /** All that hold, held or will hold in the municipality; the newest first. */
    public List<PublishedAgreement> in(long municipality) {
        return in(Set.of(municipality));
    }

    /** As {@link #in(long)}, for several municipalities; each agreement once. */
    public List<PublishedAgreement> in(Set<Long> municipalities) {
        return read(agreements.findPublishedIn(municipalities)).stream()
                .sorted(LATEST_FIRST)
                .toList();
    }

    public Optional<PublishedAgreement> find(long municipality, String slug) {
        return read(agreements.findPublished(municipality, slug).stream().toList()).stream()
                .findFirst();
    }

    public Optional<PublishedAgreement> find(long id) {
        return read(agreements.findById(id).filter(Agreement::isPublic).stream().toList()).stream()
                .findFirst();
    }

    /** The published agreement that took over from this one. */
    public Optional<PublishedAgreement> renewalOf(long id) {
        return read(agreements.findPublishedRenewalsOf(id)).stream().findFirst();
    }

    /** Of these agreements, the ones that the public reads. */
    public Set<Long> among(Collection<Long> ids) {
        return agreements.findPublished(ids).stream().map(Agreement::id).collect(Collectors.toSet());
    }

    /** Every published version of an agreement, oldest first. */
    public List<Version> versions(long id) {
        return versions.of(Subject.Kind.AGREEMENT, List.of(id)).getOrDefault(id, List.of());
    }

    private List<PublishedAgreement> read(List<Agreement> published) {
        Map<Long, Version> newest = versions.newest(
                Subject.Kind.AGREEMENT, published.stream().map(Agreement::id).toList());
        return published.stream()
                .map(agreement -> published(agreement, Objects.requireNonNull(newest.get(agreement.id()))))
                .toList();
    }

    static PublishedAgreement published(Agreement agreement, Version version) {
        return new PublishedAgreement(
                agreement.id(),
                agreement.homeMunicipality(),
                Objects.requireNonNullElse(agreement.slug(), ""),
                version.number(),
                version.publishedAt(),
                version.read(AgreementContent.class),
                version.how(),
                agreement.renews());
    }
}
