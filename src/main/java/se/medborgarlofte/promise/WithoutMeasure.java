package se.medborgarlofte.promise;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import se.medborgarlofte.shared.Period;

/** No number was promised: what is done is counted and shown, never judged. */
@JsonTypeName("without-measure")
public record WithoutMeasure() implements Rule {

    @Override
    public List<Period> periods(Period promise) {
        return List.of();
    }

    @Override
    public TargetProgress judge(TargetHistory history, Counts counts, LocalDate today) {
        return TargetProgress.notMeasurable(history.target(), counts.total());
    }
}
