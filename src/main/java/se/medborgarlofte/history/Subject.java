package se.medborgarlofte.history;

/** The thing whose wording is approved and published. */
public record Subject(Kind kind, long id) {

    public enum Kind {
        AGREEMENT,
        PROMISE,
        /** Its first version is the round as it was approved; each further one an addendum, or that it was told. */
        FOLLOW_UP,
        /** Of a promise: each version of it is one that was told. */
        DEVIATION,
        /** Of a citizen, with its answer. */
        QUESTION,
        NEWS
    }

    public static Subject agreement(long id) {
        return new Subject(Kind.AGREEMENT, id);
    }

    public static Subject promise(long id) {
        return new Subject(Kind.PROMISE, id);
    }

    public static Subject followUp(long id) {
        return new Subject(Kind.FOLLOW_UP, id);
    }

    public static Subject question(long id) {
        return new Subject(Kind.QUESTION, id);
    }

    public static Subject deviation(long promise) {
        return new Subject(Kind.DEVIATION, promise);
    }
}
