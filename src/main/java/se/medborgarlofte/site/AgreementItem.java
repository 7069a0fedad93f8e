package se.medborgarlofte.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.agreement.PublishedAgreement;

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

    public Rollup rollup() {
        return Rollup.of(promises);
    }

    /** By focus area, in the agreement's order, then those that belong to none, under an empty name; none for a single one. */
    public Map<String, Rollup> themes() {
        return themes(agreement, promises);
    }

    static Map<String, Rollup> themes(PublishedAgreement agreement, Collection<PromiseItem> promises) {
        TreeMap<String, List<PromiseItem>> byTheme = promises.stream()
                .collect(Collectors.groupingBy(
                        item -> Objects.requireNonNullElse(
                                item.promise().content().focusArea(), ""),
                        TreeMap::new,
                        Collectors.toList()));
        if (byTheme.size() < 2) {
            return Map.of();
        }
        Map<String, Rollup> themes = new LinkedHashMap<>();
        agreement.content().focusAreas().forEach(area -> {
            List<PromiseItem> own = byTheme.remove(area.name());
            if (own != null) {
                themes.put(area.name(), Rollup.of(own));
            }
        });
        byTheme.forEach((name, own) -> themes.put(name, Rollup.of(own)));
        return themes;
    }
}
