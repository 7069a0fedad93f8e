package se.medborgarlofte.administration.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Submitted;
import se.medborgarlofte.organisation.PoliceAreaSummary;

record PoliceAreaForm(
        @Nullable String submission,
        @Nullable String name,
        @Nullable List<String> municipalities) implements Submitted {

    static PoliceAreaForm empty() {
        return new PoliceAreaForm(UUID.randomUUID().toString(), "", List.of());
    }

    static PoliceAreaForm of(PoliceAreaSummary area) {
        return new PoliceAreaForm(
                UUID.randomUUID().toString(),
                area.name(),
                area.municipalityIds().stream().map(String::valueOf).toList());
    }
}
