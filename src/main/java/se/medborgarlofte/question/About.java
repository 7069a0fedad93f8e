package se.medborgarlofte.question;

import org.jspecify.annotations.Nullable;

/**
 * What a question is about, beside its municipality.
 *
 * @param promise id of a published one
 * @param target key of the promise's target that is asked for; null for a question
 * @param gathering id of an announced meeting or broadcast
 */
public record About(
        @Nullable Long promise,
        @Nullable Integer target,
        @Nullable Long gathering) {

    public static final About NOTHING = new About(null, null, null);

    public static About gathering(long id) {
        return new About(null, null, id);
    }
}
