package se.medborgarlofte.administration.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Submitted;

/** @param where {@code kommun-7} or {@code omrade-3} */
record MembershipForm(
        @Nullable String submission,
        @Nullable String role,
        @Nullable String party,
        @Nullable String where,
        @Nullable String ends)
        implements Submitted {

    static MembershipForm empty(LocalDate today) {
        return new MembershipForm(UUID.randomUUID().toString(), "", "", "", aYear(today));
    }

    /** What is offered: until the day before the same day next year. */
    static String aYear(LocalDate today) {
        return today.plusYears(1).minusDays(1).toString();
    }

    /** The membership, or nothing where a field could not be read. */
    @Nullable
    NewMembership toCommand(Fields fields) {
        return read(fields, role, party, where, ends);
    }

    static @Nullable NewMembership read(
            Fields fields,
            @Nullable String role,
            @Nullable String party,
            @Nullable String where,
            @Nullable String ends) {
        Role known = Arrays.stream(Role.values())
                .filter(one -> one.name().equals(role))
                .findFirst()
                .orElse(null);
        LocalDate lastDay = fields.date("ends", ends);
        if (known == null) {
            fields.reject("role", "administration.error.role");
            return null;
        }
        return fields.ok()
                ? new NewMembership(
                        known,
                        StringUtils.hasText(party) ? Numbers.id(party) : null,
                        after(MembershipChoices.MUNICIPALITY, where),
                        after(MembershipChoices.POLICE_AREA, where),
                        lastDay)
                : null;
    }

    private static @Nullable Long after(String prefix, @Nullable String typed) {
        return typed != null && typed.startsWith(prefix) ? Numbers.id(typed.substring(prefix.length())) : null;
    }
}
