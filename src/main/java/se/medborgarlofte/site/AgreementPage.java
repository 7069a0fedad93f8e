package se.medborgarlofte.site;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.agreement.AgreementContent;
import se.medborgarlofte.agreement.PublishedAgreement;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.Senders;
import se.medborgarlofte.shared.Share;

/**
 * The page of an agreement.
 *
 * @param standing where the agreement is in time
 * @param picture of the signing; also where one was removed
 * @param promises those that were published under it
 * @param renews the agreement that it took over from
 * @param renewedBy the agreement that took over from it
 * @param versions the newest first
 */
public record AgreementPage(
        Senders senders,
        MunicipalitySummary municipality,
        PublishedAgreement agreement,
        String href,
        Standing standing,
        @Nullable AgreementPicture picture,
        List<PromiseItem> promises,
        @Nullable Link renews,
        @Nullable Link renewedBy,
        List<Version> versions) {

    /** Follows from the dates, but for one that was ended before its time. */
    public enum Standing {
        COMING,
        CURRENT,
        ENDED,
        REVOKED
    }

    public Rollup rollup() {
        return Rollup.of(promises);
    }

    public Map<String, Rollup> themes() {
        return AgreementItem.themes(agreement, promises);
    }

    public AgreementContent content() {
        return agreement.content();
    }

    /** When the picture was put there, changed or removed before the eyes of the public. */
    public @Nullable Instant pictureChangedAt() {
        if (picture == null || versions.isEmpty()) {
            return null;
        }
        Instant published = versions.get(versions.size() - 1).publishedAt();
        Instant changed = picture.summary().changedAt();
        return changed.isAfter(published) ? changed : null;
    }

    /** What others show of a link to it. */
    public Share share() {
        String text = content().background().isBlank()
                ? content().problemPicture()
                : content().background();
        Share plain = Share.of(content().title(), text, href);
        return picture == null || !picture.isShown()
                ? plain
                : plain.with(picture.href(), picture.summary().alt());
    }

    /** The way here. */
    public List<Link> trail() {
        return List.of(new Link(municipality.name(), senders.href()));
    }
}
