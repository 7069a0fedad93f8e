package se.medborgarlofte.desk;

import java.util.List;
import se.medborgarlofte.account.Actor;

/** A module that knows of things to do. */
public interface TaskSource {

    int DAYS_AHEAD = 30;

    /** The most that a source reads of one kind: the lists hold the rest. */
    int MOST = 50;

    /** What concerns the person, in a number of statements that does not depend on how much there is. */
    List<Task> tasks(Actor actor);
}
