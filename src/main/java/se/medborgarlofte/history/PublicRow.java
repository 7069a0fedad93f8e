package se.medborgarlofte.history;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One public row as it stands in the database now.
 *
 * @param facts what the chain commits to: texts, whole numbers and lists of them; ids and never names, for these change
 * @param text what the chain commits to by a salted digest, so that it can be erased by law; null where there is none,
 *     or none any longer
 * @param name what it is, for a person; the chain does not commit to it
 */
public record PublicRow(
        long id,
        Map<String, @Nullable Object> facts,
        @Nullable String text,
        String name) {}
