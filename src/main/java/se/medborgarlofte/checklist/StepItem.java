package se.medborgarlofte.checklist;

/** What makes Brå's steps 3 (joint preparations) and 5 (follow-up and feedback) done. */
public enum StepItem {
    /** The pictures of the parties are one. */
    MERGED(3),
    PRIORITISED(3),
    DEEPENED(3),
    CAUSES_FOUND(3),
    SIGNED(3),
    /** On the problems. */
    EFFECT_EXAMINED(5),
    FULFILMENT_JUDGED(5),
    WORK_REVIEWED(5),
    STEERING_TOLD(5),
    CITIZENS_TOLD(5);

    private final int step;

    StepItem(int step) {
        this.step = step;
    }

    public int step() {
        return step;
    }
}
