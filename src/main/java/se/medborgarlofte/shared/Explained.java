package se.medborgarlofte.shared;

/**
 * A no that says more than its status: its message key, and under the key with {@code .title} a heading, if there is
 * one.
 */
public interface Explained {

    String messageKey();
}
