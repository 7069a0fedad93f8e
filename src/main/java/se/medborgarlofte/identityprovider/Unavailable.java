package se.medborgarlofte.identityprovider;

/** A provider did not answer, or not as one does. People can try again, or get in another way. */
public class Unavailable extends RuntimeException {

    Unavailable(String why, Throwable cause) {
        super(why, cause);
    }

    Unavailable(String why) {
        super(why);
    }
}
