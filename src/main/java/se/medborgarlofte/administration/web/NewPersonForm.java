package se.medborgarlofte.administration.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Submitted;

record NewPersonForm(
        @Nullable String submission,
        @Nullable String email,
        @Nullable String name,
        @Nullable String title,
        @Nullable String role,
        @Nullable String party,
        @Nullable String where,
        @Nullable String ends)
        implements Submitted {

    /** The form, read. */
    record Command(String email, String name, String title, NewMembership first) {}

    static NewPersonForm empty(LocalDate today) {
        return new NewPersonForm(UUID.randomUUID().toString(), "", "", "", "", "", "", MembershipForm.aYear(today));
    }

    @Nullable
    Command toCommand(Fields fields) {
        String readName = fields.requiredText("name", name, 100);
        String address = PersonForm.address(fields, email);
        String readTitle = fields.boundedText("title", title, 100);
        NewMembership first = MembershipForm.read(fields, role, party, where, ends);
        return fields.ok() && address != null && readName != null && first != null
                ? new Command(address, readName, readTitle, first)
                : null;
    }
}
