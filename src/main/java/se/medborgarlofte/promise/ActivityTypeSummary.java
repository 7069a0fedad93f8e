package se.medborgarlofte.promise;

import org.jspecify.annotations.Nullable;

/**
 * @param municipality null where the type is for every municipality
 * @param version carried by forms; see {@code StaleEdit}
 */
public record ActivityTypeSummary(
        long id,
        @Nullable Long municipality,
        String name,
        ActivityKind kind,
        boolean plannedMayBePublic,
        boolean retired,
        long version) {

    public boolean isFor(long place) {
        return municipality == null || municipality == place;
    }
}
