package se.medborgarlofte.news.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Replacing;
import se.medborgarlofte.news.NewsContent;
import se.medborgarlofte.news.NewsContent.Statement;
import se.medborgarlofte.news.NewsContent.Tie;
import se.medborgarlofte.news.NewsDetails;

/**
 * A news item as it is typed.
 *
 * @param tie kind and id, such as "PROMISE-12"
 * @param reason what is corrected in what is published
 */
record NewsForm(
        @Nullable String submission,
        @Nullable String version,
        @Nullable String municipality,
        @Nullable String title,
        @Nullable String lead,
        @Nullable String text,
        @Nullable List<StatementRow> statements,
        @Nullable String tie,
        @Nullable String reason)
        implements Replacing<NewsForm> {

    /** So many people have something to say at most: it is a short announcement. */
    static final int ROWS = 3;

    record StatementRow(
            @Nullable String quote,
            @Nullable String function,
            @Nullable String name) {}

    private static final StatementRow NONE = new StatementRow(null, null, null);

    NewsForm {
        List<StatementRow> typed = statements == null ? List.of() : statements;
        statements = IntStream.range(0, Math.max(ROWS, typed.size()))
                .mapToObj(row -> row < typed.size() && typed.get(row) != null ? typed.get(row) : NONE)
                .toList();
    }

    static NewsForm begun(@Nullable String municipality) {
        return new NewsForm(UUID.randomUUID().toString(), null, municipality, null, null, null, null, null, null);
    }

    static NewsForm of(NewsDetails details) {
        NewsContent content = details.content();
        return new NewsForm(
                UUID.randomUUID().toString(),
                Long.toString(details.version()),
                Long.toString(details.municipality()),
                content.title(),
                content.lead(),
                content.text(),
                content.statements().stream().map(NewsForm::row).toList(),
                content.tie() == null ? null : written(content.tie()),
                details.reason());
    }

    static String written(Tie tie) {
        return tie.kind() + "-" + tie.id();
    }

    private static StatementRow row(Statement statement) {
        return new StatementRow(statement.quote(), statement.function(), statement.name());
    }

    @Override
    public NewsForm onTopOf(NewsForm saved) {
        return new NewsForm(submission, saved.version, municipality, title, lead, text, statements, tie, reason);
    }
}
