package se.medborgarlofte.subscription;

import java.util.List;

/**
 * What somebody follows, as they see it themselves.
 *
 * @param address hinted at only: whoever a letter was passed on to sees the page too
 * @param waiting whether something is not confirmed yet
 */
public record OwnPage(String address, List<Choice> choices, boolean waiting) {

    /**
     * One thing to follow, or not.
     *
     * @param ticked whether it is followed, or was asked for
     */
    public record Choice(String id, String name, boolean ticked, boolean waiting) {}
}
