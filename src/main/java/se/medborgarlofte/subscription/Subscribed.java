package se.medborgarlofte.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that a follower has asked for. @param confirmedAt null while nobody has confirmed it */
record Subscribed(long follower, Subject subject, @Nullable Instant confirmedAt) {}
