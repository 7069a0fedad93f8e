package se.medborgarlofte.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * What only a broadcast has to tell. Numbers are null where nobody counted.
 *
 * @param questionsBefore how many questions had come before it began
 * @param questionsDuring how many came while it was on
 * @param viewersAfter how many have watched it since
 */
public record Aired(
        @Nullable Integer questionsBefore,
        @Nullable Integer questionsDuring,
        @Nullable Integer viewersAfter,
        Captions captions) {

    public static final Aired NOTHING = new Aired(null, null, null, Captions.NONE);
}
