package se.medborgarlofte.administration.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.account.PersonSummary;
import se.medborgarlofte.administration.ChangedPerson;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Replacing;

record PersonForm(
        @Nullable String submission,
        @Nullable String version,
        @Nullable String email,
        @Nullable String name,
        @Nullable String title)
        implements Replacing<PersonForm> {

    static PersonForm of(PersonSummary person) {
        return new PersonForm(
                UUID.randomUUID().toString(),
                Long.toString(person.version()),
                person.email(),
                person.name(),
                person.title());
    }

    /** The person as typed, or nothing where a field could not be read. */
    @Nullable
    ChangedPerson toCommand(Fields fields) {
        String readName = fields.requiredText("name", name, 100);
        String address = address(fields, email);
        String readTitle = fields.boundedText("title", title, 100);
        return address == null || readName == null ? null : new ChangedPerson(address, readName, readTitle);
    }

    static @Nullable String address(Fields fields, @Nullable String typed) {
        String address = fields.requiredText("email", typed, 254);
        if (address != null && !address.matches("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>]+")) {
            fields.reject("email", "administration.error.email");
            return null;
        }
        return address;
    }

    @Override
    public PersonForm onTopOf(PersonForm saved) {
        return new PersonForm(submission, saved.version(), email, name, title);
    }
}
