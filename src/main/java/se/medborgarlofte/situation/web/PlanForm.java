package se.medborgarlofte.situation.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Replacing;
import se.medborgarlofte.situation.SituationPlan;

/** The two dates of a plan as they are typed. */
record PlanForm(
        @Nullable String submission,
        @Nullable String version,
        @Nullable String adopted,
        @Nullable String followUp) implements Replacing<PlanForm> {

    /** @param plan null where there is none yet */
    static PlanForm of(@Nullable SituationPlan plan) {
        String token = UUID.randomUUID().toString();
        return plan == null
                ? new PlanForm(token, "0", null, null)
                : new PlanForm(
                        token,
                        Long.toString(plan.version()),
                        plan.adopted().toString(),
                        plan.followUp().toString());
    }

    @Override
    public PlanForm onTopOf(PlanForm saved) {
        return new PlanForm(submission, saved.version, adopted, followUp);
    }
}
