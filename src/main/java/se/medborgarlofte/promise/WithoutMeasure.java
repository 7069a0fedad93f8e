package se.medborgarlofte.promise;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.Phrase;

/** No number was promised: what is done is counted and shown, never judged. */
@JsonTypeName("without-measure")
public record WithoutMeasure() implements Rule {

    @Override
    public List<Period> periods(Period promise) {
        return List.of();
    }

    @Override
    public TargetProgress judge(TargetHistory history, Evidence evidence, LocalDate today) {
        return TargetProgress.notMeasurable(history.target(), evidence.total());
    }

    @Override
    public MessageSourceResolvable sentence(String counted) {
        return counted.isEmpty()
                ? Phrase.of("counting.target.without-measure.open")
                : Phrase.of("counting.target.without-measure", counted);
    }
}
