package se.medborgarlofte.checklist.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Submitted;

/** What is ticked: the names of items, one day and one function for all. */
record StepForm(
        @Nullable String submission,
        @Nullable List<String> items,
        @Nullable String day,
        @Nullable String function) implements Submitted {

    StepForm {
        items = items == null
                ? List.of()
                : items.stream().filter(item -> item != null && !item.isBlank()).toList();
    }

    static StepForm begun(LocalDate today, String function) {
        return new StepForm(UUID.randomUUID().toString(), null, today.toString(), function);
    }
}
