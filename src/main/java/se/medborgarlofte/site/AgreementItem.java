package se.medborgarlofte.site;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.agreement.PublishedAgreement;
import se.medborgarlofte.promise.ProgressStatus;

/**
 * An agreement on a municipality's page, with its canonical address.
 *
 * @param promises those under it that cover the municipality
 * @param daysWithoutFollowUp since it ended, where no published follow-up looks at all of it
 */
public record AgreementItem(
        PublishedAgreement agreement,
        String href,
        List<PromiseItem> promises,
        @Nullable Long daysWithoutFollowUp) {

    public AgreementItem {
        promises = List.copyOf(promises);
    }

    /** How many of the promises go how, the worst first. */
    public Map<ProgressStatus, Long> outcome() {
        return promises.stream()
                .collect(Collectors.groupingBy(
                        item -> item.promise().status(),
                        () -> new EnumMap<>(ProgressStatus.class),
                        Collectors.counting()));
    }

    /** How many of the promises were kept. */
    public long reached() {
        return with(ProgressStatus.REACHED);
    }

    /** How many of the promises can be judged at all. */
    public long measurable() {
        return promises.size() - with(ProgressStatus.NOT_MEASURABLE);
    }

    private long with(ProgressStatus status) {
        return promises.stream()
                .filter(item -> item.promise().status() == status)
                .count();
    }
}
