package se.medborgarlofte.question;

import org.jspecify.annotations.Nullable;

/**
 * What a citizen sends.
 *
 * @param text at most {@value #LONGEST} characters
 * @param email where to tell of the answer; null where nobody wants to be told
 */
public record NewQuestion(
        long municipality,
        AskedOf askedOf,
        About about,
        String text,
        @Nullable String email) {

    public static final int LONGEST = 4000;
}
