package se.medborgarlofte.promise.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import se.medborgarlofte.agreement.AgreementContent;
import se.medborgarlofte.form.Replacing;
import se.medborgarlofte.promise.PromiseContent;
import se.medborgarlofte.promise.PromiseDetails;
import se.medborgarlofte.promise.Purpose;
import se.medborgarlofte.shared.Ref;

/**
 * A promise as it is typed.
 *
 * @param newKind the kind of rule of a target to be added
 */
record PromiseForm(
        @Nullable String submission,
        @Nullable String version,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String text,
        @Nullable String why,
        @Nullable List<String> purposes,
        @Nullable String focusArea,
        @Nullable List<String> responsible,
        @Nullable List<String> municipalities,
        @Nullable String start,
        @Nullable String end,
        @Nullable List<String> topics,
        @Nullable List<TargetRow> targets,
        @Nullable List<PauseRow> pauses,
        @Nullable String newKind,
        @Nullable List<String> problems)
        implements Replacing<PromiseForm> {

    static final int MOST_TARGETS = 5;
    static final String THEFT = "THEFT";

    PromiseForm {
        purposes = chosen(purposes);
        responsible = chosen(responsible);
        municipalities = chosen(municipalities);
        topics = chosen(topics);
        pauses = PauseRow.withSpare(pauses);
        problems = chosen(problems);
        targets = targets == null
                ? List.of()
                : targets.stream()
                        .map(row -> row == null ? TargetRow.UNUSED : row)
                        .toList();
    }

    /** For a new promise: everywhere and as long as the agreement holds. */
    static PromiseForm under(AgreementContent agreement) {
        return new PromiseForm(
                UUID.randomUUID().toString(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                ids(agreement.municipalities()),
                agreement.period().start().toString(),
                agreement.period().end().toString(),
                null,
                null,
                null,
                null,
                null);
    }

    static PromiseForm of(PromiseDetails promise, RuleForms rules) {
        PromiseContent content = promise.content();
        return new PromiseForm(
                UUID.randomUUID().toString(),
                Long.toString(promise.version()),
                content.title(),
                content.summary(),
                content.text(),
                content.why(),
                content.purposes().stream().map(Purpose::name).toList(),
                content.focusArea(),
                ids(content.responsible()),
                ids(content.municipalities()),
                content.period().start().toString(),
                content.period().end().toString(),
                content.concernsTheft() ? List.of(THEFT) : List.of(),
                content.targets().stream().map(rules::row).toList(),
                PauseRow.of(content.pauses()),
                null,
                content.problems().stream()
                        .map(problem -> problem.key().toString())
                        .toList());
    }

    public boolean hasRoom() {
        return rows().stream().filter(TargetRow::isUsed).count() < MOST_TARGETS;
    }

    PromiseForm withTarget(TargetRow target) {
        return with(version, Stream.concat(rows().stream(), Stream.of(target)).toList(), pauses);
    }

    /** @param index of its row; nothing happens where there is none */
    PromiseForm withoutTarget(int index) {
        List<TargetRow> fewer = new ArrayList<>(rows());
        if (index >= 0 && index < fewer.size()) {
            fewer.remove(index);
        }
        return with(version, fewer, pauses);
    }

    @Override
    public PromiseForm onTopOf(PromiseForm saved) {
        return with(saved.version, asManyAs(saved), PauseRow.asManyAs(pauses, saved.pauses));
    }

    @Override
    public PromiseForm besides(PromiseForm other) {
        return with(version, asManyAs(other), PauseRow.asManyAs(pauses, other.pauses));
    }

    private List<TargetRow> rows() {
        return Objects.requireNonNull(targets);
    }

    private List<TargetRow> asManyAs(PromiseForm other) {
        List<TargetRow> more = new ArrayList<>(rows());
        while (more.size() < other.rows().size()) {
            more.add(TargetRow.UNUSED);
        }
        return more;
    }

    private PromiseForm with(@Nullable String version, List<TargetRow> targets, @Nullable List<PauseRow> pauses) {
        return new PromiseForm(
                submission,
                version,
                title,
                summary,
                text,
                why,
                purposes,
                focusArea,
                responsible,
                municipalities,
                start,
                end,
                topics,
                targets,
                pauses,
                null,
                problems);
    }

    private static List<String> chosen(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream().filter(StringUtils::hasText).toList();
    }

    private static List<String> ids(List<Ref> refs) {
        return refs.stream().map(ref -> Long.toString(ref.id())).toList();
    }
}
