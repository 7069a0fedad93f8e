package se.medborgarlofte.administration.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.account.PersonSummary;
import se.medborgarlofte.form.Replacing;

record PersonForm(
        @Nullable String submission,
        @Nullable String version,
        @Nullable String name,
        @Nullable String title) implements Replacing<PersonForm> {

    static PersonForm of(PersonSummary person) {
        return new PersonForm(
                UUID.randomUUID().toString(), Long.toString(person.version()), person.name(), person.title());
    }

    @Override
    public PersonForm onTopOf(PersonForm saved) {
        return new PersonForm(submission, saved.version(), name, title);
    }
}
