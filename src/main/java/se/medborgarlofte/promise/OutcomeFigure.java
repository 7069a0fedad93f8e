package se.medborgarlofte.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.medborgarlofte.shared.Period;

/**
 * What an indicator was, and where that is drawn: from the left edge to the right by day, from the bottom to the top by
 * value, both in per cent. The table of the values says the same in numbers.
 *
 * @param baseline height of what it was at first
 * @param goal height of what it is to be
 * @param points the values by day
 */
public record OutcomeFigure(double baseline, double goal, List<Point> points) implements Figure {

    /** Above and below the outermost values. */
    private static final double MARGIN = 10;

    private static final double WHOLE = 100;

    /** @param x from the left, @param y from the top */
    public record Point(Entry value, double x, double y) {}

    public OutcomeFigure {
        points = List.copyOf(points);
    }

    static OutcomeFigure of(Outcome rule, Period promise, List<Entry> values) {
        List<BigDecimal> all = Stream.concat(
                        Stream.of(rule.baseline(), rule.goal()), values.stream().map(OutcomeFigure::amount))
                .sorted()
                .toList();
        double low = all.get(0).doubleValue();
        double high = all.get(all.size() - 1).doubleValue();
        LocalDate first = values.stream()
                .map(Entry::day)
                .filter(promise.start()::isAfter)
                .findFirst()
                .orElse(promise.start());
        LocalDate last = values.stream()
                .map(Entry::day)
                .filter(promise.end()::isBefore)
                .reduce((earlier, later) -> later)
                .orElse(promise.end());
        double days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return new OutcomeFigure(
                height(rule.baseline(), low, high),
                height(rule.goal(), low, high),
                values.stream()
                        .map(value -> new Point(
                                value,
                                ChronoUnit.DAYS.between(first, value.day()) * WHOLE / days,
                                height(amount(value), low, high)))
                        .toList());
    }

    private static BigDecimal amount(Entry value) {
        return Objects.requireNonNull(value.amount());
    }

    private static double height(BigDecimal value, double low, double high) {
        double share = high == low ? 0 : (high - value.doubleValue()) / (high - low);
        return MARGIN + share * (WHOLE - 2 * MARGIN);
    }
}
