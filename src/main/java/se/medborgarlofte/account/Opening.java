package se.medborgarlofte.account;

import java.time.Instant;

/**
 * A municipality that a system administrator has opened, to read what is not public there (läsning med angivet skäl).
 *
 * @param person who opened it
 * @param municipality its id; its name is {@code where}
 * @param reason that its owners have been told
 * @param until when it ends by itself, or was closed
 */
public record Opening(
        long id,
        long person,
        String name,
        String title,
        long municipality,
        String where,
        String reason,
        Instant from,
        Instant until) {

    public boolean isOpen(Instant now) {
        return now.isBefore(until);
    }
}
