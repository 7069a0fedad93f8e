package se.medborgarlofte.promise;

import java.math.BigDecimal;

/** Which way an indicator is to go. */
public enum Direction {
    DOWN,
    UP;

    /** Whether the value is at the goal or past it. */
    public boolean reaches(BigDecimal value, BigDecimal goal) {
        int compared = value.compareTo(goal);
        return this == DOWN ? compared <= 0 : compared >= 0;
    }
}
