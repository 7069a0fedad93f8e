package se.medborgarlofte.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody records by hand for a target; as {@link Entry}. */
public record NewEntry(
        EntryKind kind,
        LocalDate day,
        @Nullable BigDecimal amount,
        String note,
        @Nullable String link,
        @Nullable Integer about) {}
