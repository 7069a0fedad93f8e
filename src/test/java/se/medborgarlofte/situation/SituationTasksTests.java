package se.medborgarlofte.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.desk.Task;
import se.medborgarlofte.desk.Task.Group;
import se.medborgarlofte.testing.IntegrationTest;

/** The reminder of the follow-up: sixty days before, and once it is late. Today is 16 March 2026. */
@IntegrationTest
@Import(PeopleFixtures.class)
class SituationTasksTests {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private SituationPlans plans;

    @Autowired
    private SituationTasks tasks;

    private Town town;
    private Actor editor;

    @BeforeEach
    void aTownOfItsOwn() {
        town = people.town();
        editor = people.municipal(town, Role.EDITOR);
    }

    @Test
    void comesSixtyDaysBefore() {
        followUp(LocalDate.of(2026, 5, 16));
        assertThat(tasks.tasks(editor)).isEmpty();
        followUp(LocalDate.of(2026, 5, 15));
        assertThat(tasks.tasks(editor)).singleElement().satisfies(task -> {
            assertThat(task.group()).isEqualTo(Group.COMING);
            assertThat(task.day()).isEqualTo(LocalDate.of(2026, 5, 15));
            assertThat(task.href())
                    .isEqualTo("/arbetsyta/lagesbilder/" + town.municipality().slug());
        });
    }

    @Test
    void waitsOnceItIsLate() {
        followUp(LocalDate.of(2026, 3, 16));
        assertThat(groups(editor)).containsExactly(Group.COMING);
        followUp(LocalDate.of(2026, 3, 15));
        assertThat(groups(editor)).containsExactly(Group.WAITING);
        assertThat(groups(people.police(town, Role.EDITOR))).containsExactly(Group.WAITING);
    }

    @Test
    void isForThoseWhoWriteForTheMunicipality() {
        followUp(LocalDate.of(2026, 3, 15));
        assertThat(tasks.tasks(people.municipal(town, Role.READER))).isEmpty();
        assertThat(tasks.tasks(people.municipal(people.town(), Role.EDITOR))).isEmpty();
    }

    private void followUp(LocalDate day) {
        long version = plans.of(editor, town.id()).map(SituationPlan::version).orElse(0L);
        plans.save(editor, town.id(), version, LocalDate.of(2024, 3, 1), day);
    }

    private List<Group> groups(Actor actor) {
        return tasks.tasks(actor).stream().map(Task::group).toList();
    }
}
