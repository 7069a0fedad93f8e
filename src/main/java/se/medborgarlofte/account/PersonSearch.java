package se.medborgarlofte.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which people to list.
 *
 * @param text part of name, e-mail or function; empty for all
 * @param parties only those who have a membership of one of these parties; null for everybody
 */
public record PersonSearch(String text, @Nullable Set<Long> parties) {}
