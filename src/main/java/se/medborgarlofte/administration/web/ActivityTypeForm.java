package se.medborgarlofte.administration.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Submitted;
import se.medborgarlofte.promise.ActivityKind;
import se.medborgarlofte.promise.ActivityTypeSummary;

/** @param municipality empty for a type that all municipalities share */
record ActivityTypeForm(
        @Nullable String submission,
        @Nullable String name,
        @Nullable String municipality,
        @Nullable String kind,
        @Nullable Boolean plannedMayBePublic)
        implements Submitted {

    boolean isPlannedPublic() {
        return Boolean.TRUE.equals(plannedMayBePublic);
    }

    static ActivityTypeForm empty() {
        return new ActivityTypeForm(UUID.randomUUID().toString(), "", "", ActivityKind.OTHER.name(), false);
    }

    static ActivityTypeForm of(ActivityTypeSummary type) {
        Long municipality = type.municipality();
        return new ActivityTypeForm(
                UUID.randomUUID().toString(),
                type.name(),
                municipality == null ? "" : municipality.toString(),
                type.kind().name(),
                type.plannedMayBePublic());
    }
}
