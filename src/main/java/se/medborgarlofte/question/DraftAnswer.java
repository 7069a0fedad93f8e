package se.medborgarlofte.question;

import java.util.Set;

/**
 * What an editor wrote to be published.
 *
 * @param answer at most {@value #LONGEST} characters
 * @param theme by which it is listed, at most 100 characters; may be empty
 * @param links what it led to
 */
public record DraftAnswer(String answer, String theme, Set<Way.To> links) {

    public static final int LONGEST = 8000;
    public static final int LONGEST_THEME = 100;

    public DraftAnswer {
        links = Set.copyOf(links);
    }
}
