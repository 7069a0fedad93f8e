package se.medborgarlofte.question;

/**
 * Something public that a question is about, or that an answer says it led to.
 *
 * @param name as the public knows it
 * @param href its page, a path within the application
 */
public record Way(Kind kind, long id, String name, String href) {

    public enum Kind {
        PROMISE,
        GATHERING,
        AGREEMENT,
        MEASURE
    }

    /** What is chosen, before its name is known. */
    public record To(Kind kind, long id) {}

    public To to() {
        return new To(kind, id);
    }
}
