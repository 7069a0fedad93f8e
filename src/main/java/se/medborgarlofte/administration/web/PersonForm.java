package se.medborgarlofte.administration.web;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.account.PersonSummary;

record PersonForm(
        @Nullable String version,
        @Nullable String name,
        @Nullable String title) {

    static PersonForm of(PersonSummary person) {
        return new PersonForm(Long.toString(person.version()), person.name(), person.title());
    }

    /** What was typed here, to be saved on top of what somebody else saved. */
    PersonForm onTopOf(PersonForm saved) {
        return new PersonForm(saved.version(), name, title);
    }
}
