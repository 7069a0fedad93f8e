package se.medborgarlofte.measure.web;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.measure.NewMeasure;
import se.medborgarlofte.promise.PublishedPromise;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.shared.Period;

/** Reads an {@link EntryForm}. */
@Component
class EntryReader {

    private static final int MOST = 999;

    private final PublishedPromises promises;

    EntryReader(PublishedPromises promises) {
        this.promises = promises;
    }

    /** The measure, or null where something typed cannot be read; the errors are then in the fields. */
    @Nullable
    NewMeasure read(EntryForm form, Fields fields) {
        Long type = required(fields, "type", form.type());
        Long municipality = required(fields, "municipality", form.municipality());
        Long party = required(fields, "party", form.party());
        Long place = Typed.id(form.place());
        if (place == null && form.place() != null && !form.place().isBlank()) {
            fields.reject("place", "measure.error.place");
        }
        Period dates = Typed.dates(fields, form.typedDay(), form.lastDate());
        Integer quantity = fields.requiredNumber("quantity", form.quantity(), 1, MOST);
        String source = Typed.source(fields, form.reportedFrom());
        String text = fields.boundedText("publicText", form.publicText(), Typed.LONGEST_TEXT);
        String note = fields.boundedText("internalNote", form.internalNote(), Typed.LONGEST_NOTE);
        String link = fields.link("link", form.link());
        if (!fields.ok()) {
            return null;
        }
        Set<Long> linked = linked(form, requireNonNull(type), requireNonNull(municipality), requireNonNull(dates));
        return new NewMeasure(
                requireNonNull(type),
                requireNonNull(municipality),
                place,
                requireNonNull(party),
                requireNonNull(dates),
                requireNonNull(quantity),
                source,
                linked,
                Members.read(fields, form.members(), linked),
                text,
                note,
                link,
                Boolean.TRUE.equals(form.sure()));
    }

    /**
     * The ticked promises. On another day than the page was made for, those that do not hold then go, and those that
     * count the type then, and were not there to be unticked, come.
     */
    private Set<Long> linked(EntryForm form, long type, long municipality, Period dates) {
        Set<Long> offered = Typed.ids(form.offered());
        Set<Long> linked = new HashSet<>(Typed.ids(form.promises()));
        var inForce = promises.inForce(municipality, dates.end());
        Set<Long> holding =
                new HashSet<>(inForce.stream().map(PublishedPromise::id).toList());
        linked.removeIf(id -> offered.contains(id) && !holding.contains(id));
        inForce.stream()
                .filter(promise -> promise.content().counts(type, dates) && !offered.contains(promise.id()))
                .forEach(promise -> linked.add(promise.id()));
        return linked;
    }

    private static @Nullable Long required(Fields fields, String field, @Nullable String typed) {
        Long id = Typed.id(typed);
        if (id == null) {
            fields.reject(field, "measure.error." + field);
        }
        return id;
    }
}
