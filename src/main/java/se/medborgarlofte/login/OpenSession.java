package se.medborgarlofte.login;

import java.time.LocalDateTime;

/**
 * Where a person is logged in.
 *
 * @param handle a name for it that lets nobody in
 * @param browser in two words; empty where it is not known
 * @param begun in Swedish time, as {@code seen}
 * @param current whether it is the one that asks
 */
public record OpenSession(String handle, String browser, LocalDateTime begun, LocalDateTime seen, boolean current) {}
