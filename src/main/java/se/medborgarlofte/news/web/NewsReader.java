package se.medborgarlofte.news.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.news.DraftNews;
import se.medborgarlofte.news.NewsContent.Statement;
import se.medborgarlofte.news.NewsContent.Tie;

/** Reads the form of a news item. */
final class NewsReader {

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_LEAD = 300;
    private static final int LONGEST_TEXT = 8000;
    private static final int LONGEST_QUOTE = 600;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 1000;
    private static final Pattern TIE = Pattern.compile("(AGREEMENT|PROMISE|GATHERING)-(\\d{1,18})");

    private final Fields fields;

    NewsReader(Fields fields) {
        this.fields = fields;
    }

    /** @return null where something must be put right */
    @Nullable
    DraftNews read(NewsForm form) {
        String title = fields.requiredText("title", form.title(), LONGEST_TITLE);
        String lead = fields.requiredText("lead", form.lead(), LONGEST_LEAD);
        String text = fields.boundedText("text", form.text(), LONGEST_TEXT);
        String reason = fields.boundedText("reason", form.reason(), LONGEST_REASON);
        List<Statement> statements = statements(Objects.requireNonNullElse(form.statements(), List.of()));
        Tie tie = tie(form.tie());
        return fields.ok() && title != null && lead != null
                ? new DraftNews(title, lead, text, statements, tie, reason)
                : null;
    }

    private List<Statement> statements(List<NewsForm.StatementRow> rows) {
        List<Statement> statements = new ArrayList<>();
        fields.atMost("statements", rows.size(), NewsForm.ROWS);
        for (int row = 0; row < rows.size(); row++) {
            NewsForm.StatementRow typed = rows.get(row);
            String at = "statements[" + row + "].";
            String quote = fields.boundedText(at + "quote", typed.quote(), LONGEST_QUOTE);
            String function = fields.boundedText(at + "function", typed.function(), LONGEST_NAME);
            String name = fields.boundedText(at + "name", typed.name(), LONGEST_NAME);
            boolean empty = quote.isEmpty() && function.isEmpty() && name.isEmpty();
            if (!empty) {
                require(at + "quote", quote);
                require(at + "function", function);
                require(at + "name", name);
                statements.add(new Statement(quote, function, name));
            }
        }
        return statements;
    }

    private void require(String field, String text) {
        if (text.isEmpty()) {
            fields.reject(field, "form.error.required");
        }
    }

    private @Nullable Tie tie(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Matcher read = TIE.matcher(typed);
        if (read.matches()) {
            return new Tie(Tie.Kind.valueOf(read.group(1)), Long.parseLong(read.group(2)));
        }
        fields.reject("tie", "form.error.choice");
        return null;
    }
}
