package se.medborgarlofte.promise;

import java.util.Locale;

/** The rules of counting, in the order in which {@code /om/sa-raknar-vi} says them. */
public enum CountingRule {
    COUNTED,
    BORDERS,
    PERIODS,
    PART,
    ITSELF,
    VERSION,
    WHOLE,
    PACE,
    SHORT,
    PAUSE,
    PLACE,
    FORECAST,
    AVERAGE,
    COVERAGE,
    MILESTONE,
    ON_DEMAND,
    OUTCOME,
    STATUS,
    AMBITION;

    public String messageKey() {
        return "counting.rule." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
