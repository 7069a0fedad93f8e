package se.medborgarlofte.dialogue;

/** How a meeting is held. */
public enum MeetingForm {
    MEETING(true, false),
    /** trygghetsvandring */
    WALK(true, false),
    /** In a square or a shop. */
    STAND(true, false),
    /** At a place, by a link, or both. */
    SURVEY(false, false),
    DIGITAL(false, true),
    /** Staff come to a school. */
    SCHOOL(true, false);

    private final boolean venue;
    private final boolean link;

    MeetingForm(boolean venue, boolean link) {
        this.venue = venue;
        this.link = link;
    }

    boolean needsVenue() {
        return venue;
    }

    boolean needsLink() {
        return link;
    }
}
