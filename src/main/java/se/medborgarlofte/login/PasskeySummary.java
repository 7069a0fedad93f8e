package se.medborgarlofte.login;

import java.time.LocalDate;

/**
 * A passkey as its owner sees it.
 *
 * @param id base64url
 * @param name that the owner gave it
 */
public record PasskeySummary(String id, String name, LocalDate added, LocalDate lastUsed) {}
