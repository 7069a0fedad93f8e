package se.medborgarlofte.news;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.picture.Picture;

/**
 * The exact text of a news item. Stored as canonical JSON, so fields are added and never renamed; a field that an older
 * text lacks reads as empty.
 *
 * @param lead one or two sentences; also what others show of a link to it
 * @param text paragraphs apart by an empty line
 */
public record NewsContent(
        String title,
        String lead,
        String text,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Statement> statements,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Tie tie,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Shown picture) {

    public NewsContent {
        statements = statements == null ? List.of() : List.copyOf(statements);
    }

    /** What a public official says; nobody else is named. */
    public record Statement(String quote, String function, String name) {}

    /** What it is about, besides itself. */
    public record Tie(Kind kind, long id) {

        public enum Kind {
            AGREEMENT,
            PROMISE,
            /** A meeting or a broadcast. */
            GATHERING
        }
    }

    /**
     * The picture as it was approved to be shown.
     *
     * @param id of its file
     */
    public record Shown(
            long id, String digest, Picture.Format format, int width, int height, String alt, String caption) {

        public String address() {
            return "/bilder/" + digest + "." + format.suffix();
        }
    }

    NewsContent with(@Nullable Shown other) {
        return new NewsContent(title, lead, text, statements, tie, other);
    }

    /** All that the public still reads of what was withdrawn. */
    NewsContent withdrawn() {
        return new NewsContent(title, "", "", List.of(), null, null);
    }
}
