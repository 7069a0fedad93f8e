package se.medborgarlofte.promise;

import java.util.List;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.Period;

/**
 * A published target for which something is recorded by hand.
 *
 * @param entries struck ones too, by day, the latest first
 */
public record EntrySheet(long promise, String title, Period period, Target target, List<Entry> entries) {

    public Entry entry(int number) {
        return entries.stream()
                .filter(entry -> entry.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("entry " + number + " of promise " + promise));
    }

    /** What was asked for and has not come. */
    public List<Entry> unmet() {
        List<Integer> met = entries.stream()
                .filter(entry -> !entry.struck() && entry.kind() == EntryKind.MET)
                .map(Entry::about)
                .toList();
        return entries.stream()
                .filter(entry -> !entry.struck() && entry.kind() == EntryKind.REQUESTED)
                .filter(entry -> !met.contains(entry.number()))
                .toList();
    }
}
