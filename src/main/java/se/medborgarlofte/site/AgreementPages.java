package se.medborgarlofte.site;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.agreement.AgreementContent;
import se.medborgarlofte.agreement.PublishedAgreement;
import se.medborgarlofte.agreement.PublishedAgreements;
import se.medborgarlofte.agreement.SigningPictures;
import se.medborgarlofte.history.Chains;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.promise.PublishedPromise;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.shared.Moved;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;
import se.medborgarlofte.site.AgreementPrint.PrintedPromise;

/** Reads the pages of agreements, each in a constant number of statements. */
@Service
@Transactional(readOnly = true)
public class AgreementPages {

    private final Frames frames;
    private final PublishedAgreements agreements;
    private final SigningPictures pictures;
    private final PublishedPromises promises;
    private final Chains chains;
    private final Verdicts verdicts;
    private final SwedishTime time;

    AgreementPages(
            Frames frames,
            PublishedAgreements agreements,
            SigningPictures pictures,
            PublishedPromises promises,
            Chains chains,
            Verdicts verdicts,
            SwedishTime time) {
        this.frames = frames;
        this.agreements = agreements;
        this.pictures = pictures;
        this.promises = promises;
        this.chains = chains;
        this.verdicts = verdicts;
        this.time = time;
    }

    /**
     * @throws NotFound where nothing of that name is published
     * @throws Moved where another municipality's is its address
     */
    public AgreementPage of(String municipality, String slug) {
        Found found = find(municipality, slug, "");
        return page(
                found.municipality(),
                found.agreement(),
                found.href(),
                pictures.published(found.agreement().id())
                        .map(picture -> new AgreementPicture(picture, picture.address())),
                promises(found.agreement()));
    }

    /** The page with an agreement, picture and promises that are given; everything around them as it is published. */
    AgreementPage page(
            MunicipalitySummary municipality,
            PublishedAgreement agreement,
            String href,
            Optional<AgreementPicture> picture,
            List<PromiseItem> promises) {
        List<Version> versions = new ArrayList<>(agreements.versions(agreement.id()));
        Collections.reverse(versions);
        Long renewed = agreement.renews();
        return new AgreementPage(
                frames.senders(municipality),
                municipality,
                agreement,
                href,
                standing(agreement),
                picture.orElse(null),
                promises,
                link(renewed == null ? Optional.empty() : agreements.find(renewed)),
                link(agreements.renewalOf(agreement.id())),
                versions);
    }

    /** @param number of the version; null for the newest */
    public AgreementPrint print(String municipality, String slug, @Nullable Integer number) {
        Found found = find(municipality, slug, "/utskrift" + (number == null ? "" : "?version=" + number));
        PublishedAgreement agreement = found.agreement();
        int wanted = number == null ? agreement.number() : number;
        List<Version> versions = agreements.versions(agreement.id());
        Version version = version(versions, wanted)
                .orElseThrow(() -> new NotFound("version " + wanted + " of agreement " + agreement.id()));
        Instant replaced =
                version(versions, wanted + 1).map(Version::publishedAt).orElse(Instant.MAX);
        return new AgreementPrint(
                frames.senders(found.municipality()),
                found.municipality(),
                found.href(),
                version,
                version.read(AgreementContent.class),
                promises.versionsUnder(agreement.id(), replaced).stream()
                        .map(PrintedPromise::of)
                        .toList(),
                agreement.number(),
                chains.head(found.municipality().id()));
    }

    private static Optional<Version> version(List<Version> versions, int number) {
        return versions.stream().filter(each -> each.number() == number).findFirst();
    }

    private record Found(MunicipalitySummary municipality, PublishedAgreement agreement, String href) {}

    private Found find(String asked, String slug, String below) {
        MunicipalitySummary municipality = frames.municipality(asked);
        PublishedAgreement agreement = agreements
                .find(municipality.id(), slug)
                .orElseThrow(() -> new NotFound("agreement " + slug + " in " + asked));
        if (agreement.homeMunicipality() != municipality.id()) {
            throw new Moved(Frames.agreement(home(agreement), slug) + below);
        }
        return new Found(municipality, agreement, Frames.agreement(asked, slug));
    }

    private AgreementPage.Standing standing(PublishedAgreement agreement) {
        LocalDate today = time.today();
        if (agreement.isRevoked()) {
            return AgreementPage.Standing.REVOKED;
        }
        if (agreement.isCurrent(today)) {
            return AgreementPage.Standing.CURRENT;
        }
        return agreement.isComing(today) ? AgreementPage.Standing.COMING : AgreementPage.Standing.ENDED;
    }

    private List<PromiseItem> promises(PublishedAgreement agreement) {
        List<PublishedPromise> promised = promises.under(agreement.id());
        Map<Long, String> slugs = frames.slugs(
                promised.stream().map(PublishedPromise::homeMunicipality).collect(Collectors.toSet()));
        Map<Long, VerdictLine> said = verdicts.in(agreement.homeMunicipality()).lines();
        return promised.stream()
                .map(promise -> MunicipalityPages.item(promise, slugs, null, said))
                .toList();
    }

    private @Nullable Link link(Optional<PublishedAgreement> other) {
        return other.map(agreement ->
                        new Link(agreement.content().title(), Frames.agreement(home(agreement), agreement.slug())))
                .orElse(null);
    }

    private String home(PublishedAgreement agreement) {
        long home = agreement.homeMunicipality();
        return requireNonNull(frames.slugs(List.of(home)).get(home));
    }
}
