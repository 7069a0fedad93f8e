package se.medborgarlofte.site;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.agreement.AgreementContent;
import se.medborgarlofte.agreement.AgreementWords;
import se.medborgarlofte.agreement.PublishedAgreements;
import se.medborgarlofte.approval.ApprovableContent;
import se.medborgarlofte.approval.Difference;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.promise.PromiseContent;
import se.medborgarlofte.promise.PromiseWords;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.shared.Moved;
import se.medborgarlofte.shared.NotFound;

/**
 * Reads every version that was ever published of agreements and promises, in a constant number of statements.
 *
 * <p>Each throws {@link NotFound} where there is no such version, and {@link Moved} where another municipality's is its
 * address.
 */
@Service
@Transactional(readOnly = true)
public class VersionPages {

    private final Frames frames;
    private final PublishedAgreements agreements;
    private final PublishedPromises promises;
    private final AgreementWords agreementWords;
    private final PromiseWords promiseWords;

    VersionPages(
            Frames frames,
            PublishedAgreements agreements,
            PublishedPromises promises,
            AgreementWords agreementWords,
            PromiseWords promiseWords) {
        this.frames = frames;
        this.agreements = agreements;
        this.promises = promises;
        this.agreementWords = agreementWords;
        this.promiseWords = promiseWords;
    }

    public VersionPage ofAgreement(String asked, String slug, int number) {
        MunicipalitySummary municipality = frames.municipality(asked);
        var found = agreements.find(municipality.id(), slug).orElseThrow(() -> missing(asked, slug));
        String base = Frames.agreement(home(found.homeMunicipality()), slug);
        requireHome(municipality, found.homeMunicipality(), base, number);
        return page(
                municipality,
                base,
                agreements.versions(found.id()),
                number,
                AgreementContent.class,
                agreementWords::differences);
    }

    public VersionPage ofPromise(String asked, String slug, int number) {
        MunicipalitySummary municipality = frames.municipality(asked);
        var found = promises.find(municipality.id(), slug).orElseThrow(() -> missing(asked, slug));
        String base = found.path(home(found.homeMunicipality()));
        requireHome(municipality, found.homeMunicipality(), base, number);
        return page(
                municipality,
                base,
                promises.versions(found.id()),
                number,
                PromiseContent.class,
                promiseWords::differences);
    }

    private <C extends ApprovableContent> VersionPage page(
            MunicipalitySummary municipality,
            String base,
            List<Version> versions,
            int number,
            Class<C> type,
            BiFunction<C, C, List<Difference>> differences) {
        if (number < 1 || number > versions.size()) {
            throw new NotFound("version " + number + " of " + base);
        }
        Version version = versions.get(number - 1);
        C content = version.read(type);
        return new VersionPage(
                frames.senders(municipality),
                municipality,
                base,
                version,
                content,
                number == 1 ? null : differences.apply(versions.get(number - 2).read(type), content),
                versions.size());
    }

    private static void requireHome(MunicipalitySummary municipality, long home, String base, int number) {
        if (home != municipality.id()) {
            throw new Moved(base + "/version/" + number);
        }
    }

    private String home(long municipality) {
        return requireNonNull(frames.slugs(List.of(municipality)).get(municipality));
    }

    private static NotFound missing(String municipality, String slug) {
        return new NotFound(slug + " in " + municipality);
    }
}
