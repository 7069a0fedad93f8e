package se.medborgarlofte.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.approval.TextTasks;
import se.medborgarlofte.desk.Task;
import se.medborgarlofte.desk.TaskSource;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/** The agreements that somebody writes, approves or publishes. */
@Component
@Transactional(readOnly = true)
class AgreementTasks implements TaskSource {

    private static final String BASE = "/arbetsyta/overenskommelser";

    private final AgreementRepository agreements;
    private final AgreementMatters matters;
    private final TextTasks texts;
    private final Permissions permissions;

    AgreementTasks(AgreementRepository agreements, AgreementMatters matters, TextTasks texts, Permissions permissions) {
        this.agreements = agreements;
        this.matters = matters;
        this.texts = texts;
        this.permissions = permissions;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        Set<Long> own = permissions.municipalitiesWhere(actor, Action.READ_UNPUBLISHED);
        List<Task> tasks = new ArrayList<>(
                texts.of(actor, matters.of(agreements.findUnderWay(own, PageRequest.of(0, MOST))), BASE));
        tasks.addAll(texts.corrections(actor, Subject.Kind.AGREEMENT, AgreementContent.class, BASE));
        return tasks;
    }
}
