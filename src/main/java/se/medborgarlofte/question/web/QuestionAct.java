package se.medborgarlofte.question.web;

import java.util.Arrays;
import java.util.Locale;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.shared.NotFound;

/** What is done with a question on a page of its own, and where. */
enum QuestionAct {
    RELEASE("granska", Action.MODERATE_QUESTION),
    ANSWER("svar", Action.WRITE_ANSWER),
    FORWARD("skicka-vidare", Action.WRITE_ANSWER),
    SETTLE("avsluta", Action.MODERATE_QUESTION),
    ANONYMISE("anonymisera", Action.ANONYMISE_QUESTION);

    static final String PATHS = "granska|svar|skicka-vidare|avsluta|anonymisera";
    static final String PAGE = "question/staff/act";

    private final String path;
    private final Action action;

    QuestionAct(String path, Action action) {
        this.path = path;
        this.action = action;
    }

    static QuestionAct ofPath(String path) {
        return Arrays.stream(values())
                .filter(act -> act.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound("what is done at " + path));
    }

    String path() {
        return path;
    }

    Action action() {
        return action;
    }

    /** As messages and the template name it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
