package se.medborgarlofte.promise.web;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.approval.Objections;
import se.medborgarlofte.approval.PublicSteps;
import se.medborgarlofte.approval.Publications;
import se.medborgarlofte.approval.PublishingTimes;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.promise.web.Decisions.Step;
import se.medborgarlofte.shared.SwedishTime;

/** Decisions that few texts need: at a set time, without a party, of words only, against such a correction, the end. */
@Component
class PublicDecisions {

    private final PublishingTimes times;
    private final Publications publications;
    private final Objections objections;

    PublicDecisions(PublishingTimes times, Publications publications, Objections objections) {
        this.times = times;
        this.publications = publications;
        this.objections = objections;
    }

    /** One of these, or one of {@link Decisions}. */
    Step step(String decision, PublicSteps texts, Actor actor, long id, String here, DecisionForm form, Fields fields) {
        switch (decision) {
            case "satt-tid":
                String then = Decisions.reason(fields, "timeReason", form.timeReason());
                Instant at = moment(fields, form);
                return new Step("approval.time.set.done", "timeDay", "timeReason", () -> {
                    times.set(actor, texts, id, requireNonNull(at), then);
                    return here;
                });
            case "ta-bort-tid":
                return new Step("approval.time.cancelled", "", () -> {
                    times.cancel(actor, texts, id);
                    return here;
                });
            case "publicera-anda":
                String force = Decisions.reason(fields, "forceReason", form.forceReason());
                return new Step("approval.published", "forceReason", () -> {
                    texts.force(actor, id, force);
                    return here;
                });
            case "ratta-sprak":
                String correction = Decisions.reason(fields, "correctReason", form.correctReason());
                return new Step("approval.corrected", "correctReason", () -> {
                    publications.correct(actor, texts, id, form.seenVersion(), correction);
                    return here;
                });
            case "invand":
                String objection = Decisions.reason(fields, "objectReason", form.objectReason());
                return new Step("approval.objected", "objectReason", () -> {
                    objections.object(actor, texts, id, form.seenVersion(), objection);
                    return here;
                });
            case "aterkalla":
                String why = Decisions.reason(fields, "revokeReason", form.revokeReason());
                return new Step("approval.revoking", "revokeReason", () -> {
                    texts.revoke(actor, id, form.seenVersion(), why);
                    return here;
                });
            default:
                return Decisions.step(decision, texts, actor, id, here, form, fields);
        }
    }

    private static @Nullable Instant moment(Fields fields, DecisionForm form) {
        LocalDate day = fields.requiredDate("timeDay", form.timeDay());
        LocalTime clock = fields.time("timeClock", form.timeClock());
        if (fields.text(form.timeClock()) == null) {
            fields.reject("timeClock", "form.error.time");
        }
        if (day == null || clock == null) {
            return null;
        }
        LocalDateTime local = day.atTime(clock);
        if (!SwedishTime.exists(local)) {
            fields.reject("timeClock", "approval.error.time.skipped");
            return null;
        }
        return SwedishTime.instantOf(local);
    }
}
