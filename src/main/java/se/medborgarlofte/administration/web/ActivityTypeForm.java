package se.medborgarlofte.administration.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Replacing;
import se.medborgarlofte.promise.ActivityKind;
import se.medborgarlofte.promise.ActivityTypeSummary;

/** @param municipality empty for a type that all municipalities share */
record ActivityTypeForm(
        @Nullable String submission,
        @Nullable String version,
        @Nullable String name,
        @Nullable String municipality,
        @Nullable String kind,
        @Nullable Boolean plannedMayBePublic)
        implements Replacing<ActivityTypeForm> {

    boolean isPlannedPublic() {
        return Boolean.TRUE.equals(plannedMayBePublic);
    }

    static ActivityTypeForm empty() {
        return new ActivityTypeForm(UUID.randomUUID().toString(), null, "", "", ActivityKind.OTHER.name(), false);
    }

    static ActivityTypeForm of(ActivityTypeSummary type) {
        Long municipality = type.municipality();
        return new ActivityTypeForm(
                UUID.randomUUID().toString(),
                Long.toString(type.version()),
                type.name(),
                municipality == null ? "" : municipality.toString(),
                type.kind().name(),
                type.plannedMayBePublic());
    }

    @Override
    public ActivityTypeForm onTopOf(ActivityTypeForm saved) {
        return new ActivityTypeForm(submission, saved.version, name, municipality, kind, plannedMayBePublic);
    }
}
