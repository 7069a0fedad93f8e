package se.medborgarlofte.situation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.Replacing;
import se.medborgarlofte.situation.Problem;
import se.medborgarlofte.situation.ProblemSource;
import se.medborgarlofte.situation.SourceKind;

/**
 * A problem as it is typed. At least one empty row for a source is shown; empty rows mean nothing.
 *
 * @param causes one a line
 */
record ProblemForm(
        @Nullable String submission,
        @Nullable String version,
        @Nullable String title,
        @Nullable String area,
        @Nullable String causes,
        @Nullable String goal,
        @Nullable List<SourceRow> sources)
        implements Replacing<ProblemForm> {

    static final int MOST_ROWS = 20;

    private static final int LINE = 200;
    private static final int TEXT = 1000;
    private static final int CAUSES = 4000;
    private static final SourceRow NO_SOURCE = new SourceRow(null, null, null);

    record SourceRow(
            @Nullable String kind,
            @Nullable String title,
            @Nullable String date) {}

    ProblemForm {
        Stream<SourceRow> typed = sources == null || sources.isEmpty() ? Stream.of(NO_SOURCE) : sources.stream();
        sources = typed.map(row -> row == null ? NO_SOURCE : row).toList();
    }

    static ProblemForm empty(long version) {
        return new ProblemForm(UUID.randomUUID().toString(), Long.toString(version), null, null, null, null, null);
    }

    static ProblemForm of(Problem problem, long version) {
        return new ProblemForm(
                UUID.randomUUID().toString(),
                Long.toString(version),
                problem.title(),
                problem.area(),
                String.join("\n", problem.causes()),
                problem.goal(),
                problem.sources().stream()
                        .map(source -> new SourceRow(
                                source.kind().name(),
                                source.title(),
                                source.date().toString()))
                        .toList());
    }

    ProblemForm withRow() {
        List<SourceRow> more = new ArrayList<>(rows());
        more.add(NO_SOURCE);
        return with(version, more);
    }

    public boolean hasRoom() {
        return rows().size() < MOST_ROWS;
    }

    /** @return null where something must be put right; its key is yet to be given */
    @Nullable
    Problem read(Fields fields) {
        String name = fields.requiredText("title", title, LINE);
        String about = fields.boundedText("area", area, LINE);
        List<String> known = fields.boundedText("causes", causes, CAUSES)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        String aim = fields.boundedText("goal", goal, TEXT);
        List<ProblemSource> from = new ArrayList<>();
        for (int i = 0; i < rows().size(); i++) {
            ProblemSource source = source("sources[" + i + "].", rows().get(i), fields);
            if (source != null) {
                from.add(source);
            }
        }
        fields.atMost("sources", rows().size(), MOST_ROWS);
        return !fields.ok() || name == null ? null : new Problem(0, name, about, known, from, aim);
    }

    private static @Nullable ProblemSource source(String at, SourceRow row, Fields fields) {
        if (Stream.of(row.kind(), row.title(), row.date()).noneMatch(StringUtils::hasText)) {
            return null;
        }
        SourceKind kind = fields.constant(at + "kind", SourceKind.class, row.kind());
        String title = fields.requiredText(at + "title", row.title(), LINE);
        LocalDate date = fields.requiredDate(at + "date", row.date());
        return kind == null || title == null || date == null ? null : new ProblemSource(kind, title, date);
    }

    @Override
    public ProblemForm onTopOf(ProblemForm saved) {
        return with(saved.version, asManyAs(saved));
    }

    @Override
    public ProblemForm besides(ProblemForm other) {
        return with(version, asManyAs(other));
    }

    private List<SourceRow> rows() {
        return Objects.requireNonNull(sources);
    }

    private List<SourceRow> asManyAs(ProblemForm other) {
        List<SourceRow> more = new ArrayList<>(rows());
        while (more.size() < other.rows().size()) {
            more.add(NO_SOURCE);
        }
        return more;
    }

    private ProblemForm with(@Nullable String version, List<SourceRow> sources) {
        return new ProblemForm(submission, version, title, area, causes, goal, sources);
    }
}
