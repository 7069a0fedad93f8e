package se.medborgarlofte.news;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.news.NewsContent.Tie;

/**
 * What an editor wrote.
 *
 * @param reason what is corrected in what is published already; told to the public
 */
public record DraftNews(
        String title,
        String lead,
        String text,
        List<NewsContent.Statement> statements,
        @Nullable Tie tie,
        String reason) {

    public DraftNews {
        statements = List.copyOf(statements);
    }

    NewsContent content(NewsContent.@Nullable Shown picture) {
        return new NewsContent(title, lead, text, statements, tie, picture);
    }
}
