package se.medborgarlofte.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the log, with the names of today for whom and where. Codes stay text: a newer version of the program, which
 * shares the database for a while, may know more of them.
 *
 * @param person empty where nobody was logged in, or where the person has been made nameless
 * @param role in which it was done
 * @param parties for whom
 * @param address null also where it is not for the reader to see
 */
public record LogEntry(
        Instant at,
        String person,
        String title,
        @Nullable String role,
        List<String> parties,
        List<String> municipalities,
        String deed,
        String kind,
        @Nullable Long thing,
        String name,
        String reason,
        @Nullable String before,
        @Nullable String after,
        @Nullable String address,
        @Nullable String reference) {}
