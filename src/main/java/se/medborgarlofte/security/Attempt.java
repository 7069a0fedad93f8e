package se.medborgarlofte.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.account.Actor;

/**
 * Somebody tried something and was refused. Published outside of the transaction that was refused, which is rolled back;
 * of many alike only some are written down.
 *
 * @param actor null where nobody is logged in
 * @param parties whose matter it is
 */
public record Attempt(@Nullable Actor actor, Set<Long> parties, Set<Long> municipalities, Deed deed, Thing thing) {}
