package se.medborgarlofte.promise.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.promise.Commitment;
import se.medborgarlofte.promise.DraftPromise;
import se.medborgarlofte.promise.DraftPromise.DraftTarget;
import se.medborgarlofte.promise.Pause;
import se.medborgarlofte.promise.Purpose;
import se.medborgarlofte.promise.Rule;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.situation.ProblemKey;

/** Reads a typed promise; what cannot be read or is missing is noted at its field. */
final class PromiseReader {

    private static final int TITLE = 150;
    private static final int SUMMARY = 500;
    private static final int TEXT = 3000;
    private static final int PAUSE_REASON = 100;

    private final RuleForms rules;
    private final Fields fields;

    PromiseReader(RuleForms rules, Fields fields) {
        this.rules = rules;
        this.fields = fields;
    }

    /** @return nothing where something must be put right first */
    @Nullable
    DraftPromise read(PromiseForm form) {
        String title = fields.requiredText("title", form.title(), TITLE);
        String summary = fields.requiredText("summary", form.summary(), SUMMARY);
        String text = fields.requiredText("text", form.text(), TEXT);
        String why = fields.boundedText("why", form.why(), TEXT);
        Set<Purpose> purposes = purposes(requireNonNullElse(form.purposes(), List.of()));
        List<Long> responsible =
                fields.requiredChoices("responsible", requireNonNullElse(form.responsible(), List.of()));
        List<Long> municipalities =
                fields.requiredChoices("municipalities", requireNonNullElse(form.municipalities(), List.of()));
        Period period = period(form);
        List<DraftTarget> targets = targets(requireNonNullElse(form.targets(), List.of()));
        List<Pause> pauses = pauses(requireNonNullElse(form.pauses(), List.of()));
        Set<ProblemKey> problems = problems(requireNonNullElse(form.problems(), List.of()));
        if (!fields.ok() || title == null || summary == null || text == null || period == null) {
            return null;
        }
        return new DraftPromise(
                title,
                summary,
                text,
                why,
                purposes,
                fields.text(form.focusArea()),
                responsible,
                municipalities,
                period,
                requireNonNullElse(form.topics(), List.of()).contains(PromiseForm.THEFT),
                targets,
                pauses,
                problems);
    }

    private List<Pause> pauses(List<PauseRow> rows) {
        List<Pause> pauses = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String at = "pauses[" + i + "].";
            PauseRow row = rows.get(i);
            if (!row.isUsed()) {
                continue;
            }
            LocalDate first = fields.requiredDate(at + "first", row.first());
            LocalDate last = fields.requiredDate(at + "last", row.last());
            String reason = fields.requiredText(at + "reason", row.reason(), PAUSE_REASON);
            if (first != null && last != null && last.isBefore(first)) {
                fields.reject(at + "last", "promise.error.period.reversed");
            } else if (first != null && last != null && reason != null) {
                pauses.add(new Pause(new Period(first, last), reason));
            }
        }
        return pauses;
    }

    private Set<ProblemKey> problems(List<String> chosen) {
        Set<ProblemKey> problems = new LinkedHashSet<>();
        for (String one : chosen) {
            ProblemKey.read(one).ifPresentOrElse(problems::add, () -> fields.reject("problems", "form.error.choice"));
        }
        return problems;
    }

    private Set<Purpose> purposes(List<String> chosen) {
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        for (String one : chosen) {
            Purpose purpose = fields.constant("purposes", Purpose.class, one);
            if (purpose != null) {
                purposes.add(purpose);
            }
        }
        if (chosen.isEmpty()) {
            fields.reject("purposes", "form.error.choices");
        }
        return purposes;
    }

    private @Nullable Period period(PromiseForm form) {
        LocalDate start = fields.requiredDate("start", form.start());
        LocalDate end = fields.requiredDate("end", form.end());
        if (start == null || end == null) {
            return null;
        }
        if (end.isBefore(start)) {
            fields.reject("end", "promise.error.period.reversed");
            return null;
        }
        return new Period(start, end);
    }

    private List<DraftTarget> targets(List<TargetRow> rows) {
        List<DraftTarget> targets = new ArrayList<>();
        Set<Integer> keys = new LinkedHashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isUsed()) {
                DraftTarget target = target("targets[" + i + "].", rows.get(i));
                if (target != null && (target.key() == null || keys.add(target.key()))) {
                    targets.add(target);
                }
            }
        }
        fields.atMost("targets", rows.stream().filter(TargetRow::isUsed).count(), PromiseForm.MOST_TARGETS);
        return targets;
    }

    private @Nullable DraftTarget target(String at, TargetRow row) {
        String kind = row.kind();
        if (kind == null || !rules.knows(kind)) {
            fields.reject("targets", "form.error.choice");
            return null;
        }
        Integer key = fields.number("targets", row.key(), 1, 1000);
        Commitment commitment = fields.constant(at + "commitment", Commitment.class, row.commitment());
        Set<Long> types = new LinkedHashSet<>(
                fields.choices(at + "activityTypes", requireNonNullElse(row.activityTypes(), List.of())));
        Rule rule = rules.read(kind, new RuleFields(fields, at, requireNonNullElse(row.fields(), Map.of()), types));
        return commitment == null || rule == null
                ? null
                : new DraftTarget(key, types, rule, commitment, row.isForEach());
    }
}
