package se.medborgarlofte.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Role;

/**
 * Somebody did something. Published in the transaction of the act, so that what listens writes it down together with
 * the act, or neither is there.
 *
 * @param role in which it was done; null where it needs none
 * @param parties for which it was done; none for the system administrator
 * @param municipalities that it concerns
 */
public record Act(
        Actor actor,
        @Nullable Role role,
        Set<Long> parties,
        Set<Long> municipalities,
        Deed deed,
        Thing thing,
        Change change) {}
