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

/** A promise as it is typed, with at least one row for a target. */
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
        @Nullable List<TargetRow> targets)
        implements Replacing<PromiseForm> {

    static final int MOST_TARGETS = 5;
    static final String THEFT = "THEFT";

    PromiseForm {
        purposes = chosen(purposes);
        responsible = chosen(responsible);
        municipalities = chosen(municipalities);
        topics = chosen(topics);
        Stream<TargetRow> rows = targets == null || targets.isEmpty() ? Stream.of(TargetRow.EMPTY) : targets.stream();
        targets = rows.map(row -> row == null ? TargetRow.EMPTY : row).toList();
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
                null);
    }

    static PromiseForm of(PromiseDetails promise) {
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
                content.targets().stream().map(TargetRow::of).toList());
    }

    public boolean hasRoom() {
        return Objects.requireNonNull(targets).size() < MOST_TARGETS;
    }

    PromiseForm withTarget() {
        return with(version, Objects.requireNonNull(targets).size() + 1);
    }

    @Override
    public PromiseForm onTopOf(PromiseForm saved) {
        return with(saved.version, rows(saved));
    }

    @Override
    public PromiseForm besides(PromiseForm other) {
        return with(version, rows(other));
    }

    private static int rows(PromiseForm form) {
        return Objects.requireNonNull(form.targets).size();
    }

    private PromiseForm with(@Nullable String version, int rows) {
        List<TargetRow> more = new ArrayList<>(Objects.requireNonNull(targets));
        while (more.size() < rows) {
            more.add(TargetRow.EMPTY);
        }
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
                more);
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
