package se.medborgarlofte.measure.web;

import org.jspecify.annotations.Nullable;

/** Why a measure counts no more, and which one it repeats. */
record StrikeForm(@Nullable String reason, @Nullable String duplicateOf) {}
