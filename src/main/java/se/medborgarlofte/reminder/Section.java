package se.medborgarlofte.reminder;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.desk.Task;
import se.medborgarlofte.desk.Task.Group;

/**
 * A part of a letter.
 *
 * @param more how many are on the desk beside these
 */
record Section(Group group, List<Task> tasks, int more) {

    /** So many of a kind: a letter is no list, and the outbox takes none that is long. */
    private static final int MOST = 15;

    /** What the letter on Mondays is about, in its order; nothing where there is nothing to tell. */
    static List<Section> of(List<Task> desk) {
        return Stream.of(Group.WAITING, Group.ENDING, Group.QUIET)
                .map(group -> of(
                        group,
                        desk.stream().filter(task -> task.group() == group).toList()))
                .filter(section -> !section.tasks().isEmpty())
                .toList();
    }

    static Section of(Group group, List<Task> all) {
        return new Section(group, all.stream().limit(MOST).toList(), Math.max(0, all.size() - MOST));
    }
}
