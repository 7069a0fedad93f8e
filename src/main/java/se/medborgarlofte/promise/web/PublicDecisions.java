package se.medborgarlofte.promise.web;

import se.medborgarlofte.account.Actor;
import se.medborgarlofte.approval.PublicSteps;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.promise.web.Decisions.Step;

/** Decisions that few texts ever need: without a party, of words only, against such a correction, and the end. */
final class PublicDecisions {

    private PublicDecisions() {}

    /** One of these, or one of {@link Decisions}. */
    static Step step(
            String decision, PublicSteps texts, Actor actor, long id, String here, DecisionForm form, Fields fields) {
        switch (decision) {
            case "publicera-anda":
                String force = Decisions.reason(fields, "forceReason", form.forceReason());
                return new Step("approval.published", "forceReason", () -> {
                    texts.force(actor, id, force);
                    return here;
                });
            case "ratta-sprak":
                String correction = Decisions.reason(fields, "correctReason", form.correctReason());
                return new Step("approval.corrected", "correctReason", () -> {
                    texts.correct(actor, id, correction);
                    return here;
                });
            case "invand":
                String objection = Decisions.reason(fields, "objectReason", form.objectReason());
                return new Step("approval.objected", "objectReason", () -> {
                    texts.object(actor, id, objection);
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
}
