package se.medborgarlofte.measure.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.shared.Ref;

/** What somebody may choose among when a measure is planned, or recorded on one page. */
record Selects(List<Ref> types, List<Ref> municipalities, List<Ref> places, List<Ref> parties) {

    /** What is not offered is told as what does not exist, whoever else it may belong to. */
    void check(EntryForm form, Fields fields) {
        check(types, "type", form.type(), fields);
        check(municipalities, "municipality", form.municipality(), fields);
        check(places, "place", form.place(), fields);
        check(parties, "party", form.party(), fields);
    }

    private static void check(List<Ref> offered, String field, @Nullable String chosen, Fields fields) {
        Long id = Typed.id(chosen);
        if (id != null && offered.stream().noneMatch(one -> one.id() == id)) {
            fields.reject(field, "measure.error." + field);
        }
    }
}
