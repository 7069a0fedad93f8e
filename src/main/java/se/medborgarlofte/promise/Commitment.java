package se.medborgarlofte.promise;

/** How much a target binds. */
public enum Commitment {
    /** "Vi ska": the promise is not kept without it. */
    BINDING,
    /** "Vi strävar efter": counted and judged alike, but it decides the promise only where nothing binds. */
    AMBITION
}
