package se.medborgarlofte.promise;

/** A rule with a number that comes back: "minst tre per år", "i snitt en per dag". */
public sealed interface Numbered extends Rule permits AtLeast, Average {

    int MOST = 100_000;

    /** 1–100 000 in each period. */
    int number();

    Recurrence recurrence();

    @Override
    default boolean counts() {
        return true;
    }

    @Override
    default boolean saysWhen() {
        return recurrence() != Recurrence.WHOLE;
    }
}
