package se.medborgarlofte.administration.web;

import java.util.Map;
import se.medborgarlofte.promise.ActivityKind;
import se.medborgarlofte.promise.ActivityTypeSummary;

/** @param mine whether the person may change it */
record ActivityTypeRow(long id, String name, ActivityKind kind, String municipality, boolean retired, boolean mine) {

    /** @param names of the municipalities */
    static ActivityTypeRow of(ActivityTypeSummary type, Map<Long, String> names, boolean mine) {
        Long where = type.municipality();
        String name = where == null ? "" : names.getOrDefault(where, "");
        return new ActivityTypeRow(type.id(), type.name(), type.kind(), name, type.retired(), mine);
    }
}
