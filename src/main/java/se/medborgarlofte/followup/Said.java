package se.medborgarlofte.followup;

import org.jspecify.annotations.Nullable;

/** What an editor says of one target of a round. */
public record Said(long promise, int target, @Nullable Judgement judgement, String reason) {}
