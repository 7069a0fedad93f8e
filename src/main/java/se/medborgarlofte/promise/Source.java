package se.medborgarlofte.promise;

/** Where an occurrence comes from: one measure, meeting or broadcast. */
public record Source(Kind kind, long id) {

    public enum Kind {
        MEASURE,
        MEETING,
        BROADCAST
    }
}
