package se.medborgarlofte.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of the own queues is looked for.
 *
 * @param municipality null for all
 * @param page from 1
 */
public record QuestionSearch(State state, @Nullable Long municipality, int page) {

    public static final int PAGE_SIZE = 25;

    public QuestionSearch {
        page = Math.max(1, Math.min(page, 100_000));
    }

    /** In what state. */
    public enum State {
        OPEN("q.state = 'RECEIVED'", "q.due_at, q.id"),
        HELD("q.state = 'RECEIVED' and q.wording is null", "q.due_at, q.id"),
        DRAFTED("q.state in ('RECEIVED', 'ANSWERED') and q.draft <> ''", "q.due_at, q.id"),
        SETTLED("q.state <> 'RECEIVED'", "q.settled_at desc, q.id desc");

        private final String condition;
        private final String order;

        State(String condition, String order) {
            this.condition = condition;
            this.order = order;
        }

        String condition() {
            return condition;
        }

        String order() {
            return order;
        }
    }

    int offset() {
        return (page - 1) * PAGE_SIZE;
    }

    /** @param total of all pages */
    public record Found(List<QuestionLine> rows, int total, int page) {

        public int pages() {
            return (total + PAGE_SIZE - 1) / PAGE_SIZE;
        }
    }
}
