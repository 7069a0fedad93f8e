package se.medborgarlofte.promise.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import se.medborgarlofte.promise.Pause;

/** One pause as it is typed. */
record PauseRow(
        @Nullable String first,
        @Nullable String last,
        @Nullable String reason) {

    private static final PauseRow EMPTY = new PauseRow(null, null, null);
    private static final int SPARE = 2;

    /** What there is, and some empty rows for more. */
    static List<PauseRow> of(Collection<Pause> pauses) {
        return withSpare(pauses.stream()
                .map(pause -> new PauseRow(
                        pause.days().start().toString(), pause.days().end().toString(), pause.reason()))
                .toList());
    }

    static List<PauseRow> withSpare(@Nullable List<PauseRow> rows) {
        List<PauseRow> all = new ArrayList<>();
        for (PauseRow row : rows == null ? List.<PauseRow>of() : rows) {
            all.add(row == null ? EMPTY : row);
        }
        int used = (int) all.stream().filter(PauseRow::isUsed).count();
        while (all.size() < used + SPARE) {
            all.add(EMPTY);
        }
        return all;
    }

    /** So that what somebody else saved can stand beside each. */
    static List<PauseRow> asManyAs(@Nullable List<PauseRow> rows, @Nullable List<PauseRow> others) {
        List<PauseRow> more = withSpare(rows);
        while (more.size() < withSpare(others).size()) {
            more.add(EMPTY);
        }
        return more;
    }

    boolean isUsed() {
        return Stream.of(first, last, reason).anyMatch(StringUtils::hasText);
    }
}
