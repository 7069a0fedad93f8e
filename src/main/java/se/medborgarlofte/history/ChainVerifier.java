package se.medborgarlofte.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link ChainFile} link by link and computes every hash anew. Knows no database: whoever has the file can do
 * the same.
 */
final class ChainVerifier {

    /** What was found. Of a broken chain, the first link that is not right. */
    record Finding(Problem problem, int number, String kind, String name, String enteredAt) {

        boolean ok() {
            return problem == Problem.NONE;
        }
    }

    /** What is wrong with a link. */
    enum Problem {
        NONE,
        /** Not what the format says. */
        UNREADABLE,
        /** Numbers do not follow one another: a link, or its row, is gone. */
        MISSING,
        /** It does not hold the hash of the link before. */
        PREVIOUS,
        /** Its text is not what it commits to. */
        TEXT,
        /** What it says is not what its hash is of. */
        ROW,
        /** It has another hash than it had before. */
        REBUILT,
        /** The chain is shorter than it was before. */
        CUT
    }

    private ChainVerifier() {}

    private record Line(
            @Nullable Integer number,
            @Nullable String kind,
            @Nullable Map<String, @Nullable Object> facts,
            @Nullable String name,
            @Nullable Boolean erased,
            @Nullable String text,
            @Nullable String salt,
            @Nullable String textDigest,
            @Nullable String previous,
            @Nullable String hash,
            @Nullable String enteredAt,
            @Nullable Boolean atMigration) {

        /** Neither the text nor the salt is left; a text that is still there without its salt is no erased one. */
        boolean isErased() {
            return textDigest != null && text == null && salt == null && Boolean.TRUE.equals(erased);
        }
    }

    private record Header(@Nullable String format, @Nullable String municipality) {}

    /**
     * A file that was read.
     *
     * @param head its last link that is right
     * @param erased numbers of the links whose texts were erased
     */
    record Read(@Nullable String municipality, ChainHead head, List<Integer> erased, Finding finding) {}

    /** @param before the head of an earlier file, which must still be there; none where number is 0 */
    static Read read(BufferedReader file, ChainHead before) throws IOException {
        ChainHead head = ChainHead.NONE;
        String municipality = null;
        List<Integer> erased = new ArrayList<>();
        try {
            Header header = Canonical.read(Objects.requireNonNullElse(file.readLine(), "{}"), Header.class);
            municipality = header.municipality();
            if (!ChainFile.FORMAT.equals(header.format()) || municipality == null) {
                return new Read(null, head, erased, new Finding(Problem.UNREADABLE, 0, "", "", ""));
            }
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                Line link = Canonical.read(line, Line.class);
                Problem problem = problem(municipality, link, head);
                if (problem == Problem.NONE
                        && head.number() + 1 == before.number()
                        && !before.hash().equals(link.hash())) {
                    problem = Problem.REBUILT;
                }
                if (problem != Problem.NONE) {
                    return new Read(municipality, head, erased, finding(problem, link, head.number() + 1));
                }
                head = new ChainHead(head.number() + 1, Objects.requireNonNull(link.hash()));
                if (link.isErased()) {
                    erased.add(head.number());
                }
            }
        } catch (RuntimeException notJson) {
            return new Read(municipality, head, erased, new Finding(Problem.UNREADABLE, head.number() + 1, "", "", ""));
        }
        Problem end = head.number() < before.number() ? Problem.CUT : Problem.NONE;
        return new Read(municipality, head, erased, new Finding(end, before.number(), "", "", ""));
    }

    private static Problem problem(String municipality, Line link, ChainHead head) {
        if (link.number == null || link.kind == null || link.facts == null || link.enteredAt == null) {
            return Problem.UNREADABLE;
        }
        if (link.number != head.number() + 1) {
            return Problem.MISSING;
        }
        if (!head.hash().equals(link.previous)) {
            return Problem.PREVIOUS;
        }
        if (!link.isErased() && !Objects.equals(link.textDigest, digest(link))) {
            return Problem.TEXT;
        }
        String hash = ChainLink.hash(
                municipality,
                link.number,
                link.kind,
                link.facts,
                link.textDigest,
                head.hash(),
                link.enteredAt,
                Boolean.TRUE.equals(link.atMigration));
        return hash.equals(link.hash) ? Problem.NONE : Problem.ROW;
    }

    /** Of the text as it stands now; null where there is none, and never equal to any where its salt is gone. */
    private static @Nullable String digest(Line link) {
        if (link.text == null) {
            return link.salt;
        }
        return ChainLink.digest(Objects.requireNonNullElse(link.salt, ""), link.text);
    }

    private static Finding finding(Problem problem, Line link, int expected) {
        return new Finding(
                problem,
                expected,
                Objects.requireNonNullElse(link.kind, ""),
                Objects.requireNonNullElse(link.name, ""),
                Objects.requireNonNullElse(link.enteredAt, ""));
    }
}
