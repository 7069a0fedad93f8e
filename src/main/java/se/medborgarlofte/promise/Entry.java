package se.medborgarlofte.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was recorded by hand for a target, as the public may see it: the newest of its revisions.
 *
 * @param target key of the target
 * @param number the same through its revisions, within the promise
 * @param amount of a {@link EntryKind#VALUE}, else null
 * @param note what it was, or on what the figure rests; may be empty
 * @param about of a {@link EntryKind#MET}: the number of what was asked for
 * @param recordedOn the Swedish day of its first revision
 * @param change why it differs from what was first recorded; null where nothing was changed
 * @param changedOn the Swedish day of that change
 * @param struck whether it no longer counts
 */
public record Entry(
        int target,
        int number,
        EntryKind kind,
        LocalDate day,
        @Nullable BigDecimal amount,
        String note,
        @Nullable String link,
        @Nullable Integer about,
        LocalDate recordedOn,
        @Nullable EntryReason change,
        @Nullable LocalDate changedOn,
        boolean struck) {}
