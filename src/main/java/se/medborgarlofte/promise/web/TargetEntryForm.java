package se.medborgarlofte.promise.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Submitted;
import se.medborgarlofte.promise.Entry;
import se.medborgarlofte.promise.EntryKind;
import se.medborgarlofte.promise.EntryReason;
import se.medborgarlofte.promise.NewEntry;
import se.medborgarlofte.promise.Outcome;

/**
 * What is recorded by hand for a target, as it is typed.
 *
 * @param reason why it is corrected; nothing for a new one
 */
record TargetEntryForm(
        @Nullable String submission,
        @Nullable String kind,
        @Nullable String day,
        @Nullable String amount,
        @Nullable String note,
        @Nullable String link,
        @Nullable String about,
        @Nullable String reason)
        implements Submitted {

    private static final int NOTE = 500;

    static TargetEntryForm empty(List<EntryKind> kinds, LocalDate today) {
        String only = kinds.size() == 1 ? kinds.get(0).name() : null;
        return new TargetEntryForm(token(), only, today.toString(), null, null, null, null, null);
    }

    static TargetEntryForm of(Entry entry) {
        return new TargetEntryForm(
                token(),
                entry.kind().name(),
                entry.day().toString(),
                entry.amount() == null
                        ? null
                        : entry.amount().stripTrailingZeros().toPlainString().replace('.', ','),
                entry.note(),
                entry.link(),
                entry.about() == null ? null : entry.about().toString(),
                null);
    }

    /** @return nothing where something must be put right first */
    @Nullable
    NewEntry read(Fields fields) {
        EntryKind read = fields.constant("kind", EntryKind.class, kind);
        LocalDate date = fields.requiredDate("day", day);
        var number = read == EntryKind.VALUE ? fields.requiredDecimal("amount", amount, Outcome.MOST) : null;
        String text = read == EntryKind.VALUE || read == EntryKind.MET
                ? fields.boundedText("note", note, NOTE)
                : fields.requiredText("note", note, NOTE);
        String address = fields.link("link", link);
        Long asked = read == EntryKind.MET ? fields.requiredChoice("about", about) : null;
        return fields.ok()
                ? new NewEntry(
                        requireNonNull(read),
                        requireNonNull(date),
                        number,
                        requireNonNull(text),
                        address,
                        asked == null ? null : Math.toIntExact(asked))
                : null;
    }

    static @Nullable EntryReason why(Fields fields, @Nullable String chosen) {
        return fields.constant("reason", EntryReason.class, chosen);
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }
}
