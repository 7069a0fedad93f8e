package se.medborgarlofte.checklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Both steps of one agreement.
 *
 * @param mayTick whether the reader may
 */
public record StepSheet(long agreement, String title, List<Line> lines, boolean mayTick) {

    /**
     * @param seen whether it can be seen from what is written here, so that nobody has to tick it
     * @param tick null where nobody has
     */
    public record Line(
            StepItem item, boolean seen, @Nullable StepTick tick) {

        public boolean done() {
            return seen || tick != null;
        }
    }

    public List<Integer> steps() {
        return lines.stream().map(line -> line.item().step()).distinct().toList();
    }

    public List<Line> of(int step) {
        return lines.stream().filter(line -> line.item().step() == step).toList();
    }

    /** What is left to tick. */
    public List<StepItem> open() {
        return lines.stream().filter(line -> !line.done()).map(Line::item).toList();
    }
}
