package se.medborgarlofte.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A membership that somebody is to look at.
 *
 * @param reviewed the day of the last review; nothing where there was none
 * @param lastLogin in Swedish time; nothing where the person has not logged in yet
 */
public record DueMembership(
        long personId,
        String personName,
        String personTitle,
        MembershipSummary membership,
        @Nullable LocalDate reviewed,
        @Nullable LocalDate lastLogin) {}
