package se.medborgarlofte.promise;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import se.medborgarlofte.shared.Period;

/**
 * When a target is kept. Each kind of rule is one class that brings its own arithmetic; nobody else asks which kind it
 * is. In JSON the name of the kind stands under {@code rule}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
public sealed interface Rule permits AtLeast, WithoutMeasure {

    /** The periods it judges within a promise, in order; none where it judges nothing. */
    List<Period> periods(Period promise);

    /**
     * How the target goes. Called on the rule of the newest published version.
     *
     * @param history the target through the published versions of its promise
     * @param counts what was recorded for it
     */
    TargetProgress judge(TargetHistory history, Counts counts, LocalDate today);
}
