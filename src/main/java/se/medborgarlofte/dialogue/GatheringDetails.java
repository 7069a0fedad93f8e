package se.medborgarlofte.dialogue;

/**
 * A meeting or broadcast as staff see it.
 *
 * @param view as the public sees it, or will
 * @param version for the form that changes it
 * @param mayChange whether the one who asks may write, announce, report and cancel
 */
public record GatheringDetails(
        PublishedGathering view, long version, DraftGathering draft, GatheringReport report, boolean mayChange) {

    /** Not reported and not cancelled: the invitation may be changed. */
    public boolean isOpen() {
        return view.state() == GatheringState.DRAFT || view.state() == GatheringState.ANNOUNCED;
    }
}
