package se.medborgarlofte.account;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A membership in words.
 *
 * @param where the name of the municipality or of the police area
 * @param municipalities where the role holds
 * @param current in force today
 */
public record MembershipSummary(
        long id,
        Role role,
        @Nullable Long party,
        String partyName,
        String where,
        Set<Long> municipalities,
        LocalDate starts,
        @Nullable LocalDate ends,
        boolean current) {}
