package se.medborgarlofte.followup.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.followup.FollowUpContent;
import se.medborgarlofte.followup.FollowUpDetails;
import se.medborgarlofte.followup.JudgedPromise;
import se.medborgarlofte.followup.JudgedTarget;
import se.medborgarlofte.followup.Judgement;
import se.medborgarlofte.followup.Said;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.form.PersonalDataGuard;
import se.medborgarlofte.form.Replacing;

/** What is said of each target of a round, as it is typed; a row for each, in the order of the round. */
record JudgeForm(
        @Nullable String submission,
        @Nullable String version,
        @Nullable List<Row> rows,
        @Nullable String next) implements Replacing<JudgeForm> {

    private static final int TEXT = 2000;

    /** One target. */
    record Row(@Nullable String judgement, @Nullable String reason) {}

    JudgeForm {
        rows = rows == null
                ? List.of()
                : rows.stream()
                        .map(row -> row == null ? new Row(null, null) : row)
                        .toList();
    }

    static JudgeForm of(FollowUpDetails round) {
        return new JudgeForm(
                UUID.randomUUID().toString(),
                Long.toString(round.version()),
                round.content().promises().stream()
                        .flatMap(promise -> promise.targets().stream())
                        .map(target -> new Row(
                                target.judgement() == null
                                        ? null
                                        : target.judgement().name(),
                                target.reason()))
                        .toList(),
                round.content().next());
    }

    /** Where nothing is said yet, what the round before said of the same target, and of what comes next. */
    JudgeForm filledFrom(FollowUpContent before, FollowUpDetails round) {
        List<String> earlier = round.content().promises().stream()
                .flatMap(promise -> promise.targets().stream().map(target -> before.reason(promise.id(), target.key())))
                .toList();
        List<Row> own = Objects.requireNonNull(rows);
        List<Row> filled = IntStream.range(0, own.size())
                .mapToObj(i -> new Row(own.get(i).judgement(), filled(own.get(i).reason(), earlier.get(i))))
                .toList();
        return new JudgeForm(submission, version, filled, filled(next, before.next()));
    }

    private static String filled(@Nullable String own, String earlier) {
        return own == null || own.isBlank() ? earlier : own;
    }

    List<Said> read(List<JudgedPromise> promises, Fields fields) {
        List<Row> typed = Objects.requireNonNull(rows);
        List<Said> said = new ArrayList<>();
        int index = 0;
        for (JudgedPromise promise : promises) {
            for (JudgedTarget target : promise.targets()) {
                if (index < typed.size()) {
                    said.add(said(promise, target, typed.get(index), "rows[" + index + "].", fields));
                }
                index++;
            }
        }
        return said;
    }

    private static Said said(JudgedPromise promise, JudgedTarget target, Row row, String at, Fields fields) {
        String chosen = row.judgement();
        Judgement judgement =
                chosen == null || chosen.isBlank() ? null : fields.constant(at + "judgement", Judgement.class, chosen);
        String reason = fields.boundedText(at + "reason", row.reason(), TEXT);
        PersonalDataGuard.refusal(at + "reason", reason).ifPresent(fields::reject);
        return new Said(promise.id(), target.key(), judgement, reason);
    }

    String next(Fields fields) {
        return fields.boundedText("next", next, TEXT);
    }

    @Override
    public JudgeForm onTopOf(JudgeForm saved) {
        return new JudgeForm(submission, saved.version, rows, next);
    }
}
