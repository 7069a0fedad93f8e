package se.medborgarlofte.promise.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.approval.Stage;
import se.medborgarlofte.promise.ProgressStatus;
import se.medborgarlofte.promise.Promises;
import se.medborgarlofte.promise.PublishedPromise;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/** Where staff begin: first what is behind, then what waits for somebody, then what is being written. */
@Controller
class WorkspaceController {

    private static final Pageable SOME = PageRequest.of(0, 20, Sort.by(Sort.Direction.DESC, "changedAt"));
    private static final Set<Stage> WAITING = Set.of(Stage.SUBMITTED, Stage.APPROVED);
    private static final Set<Stage> DRAFTS = Set.of(Stage.DRAFT);

    private final Agreements agreements;
    private final Promises promises;
    private final PublishedPromises published;
    private final Permissions permissions;

    WorkspaceController(
            Agreements agreements, Promises promises, PublishedPromises published, Permissions permissions) {
        this.agreements = agreements;
        this.promises = promises;
        this.published = published;
        this.permissions = permissions;
    }

    @GetMapping("/arbetsyta")
    String show(Actor actor, Model model) {
        model.addAttribute("behind", behind(permissions.municipalitiesWhere(actor, Action.READ_UNPUBLISHED)));
        model.addAttribute("waitingAgreements", agreements.search(actor, "", WAITING, SOME));
        model.addAttribute("waitingPromises", promises.search(actor, "", WAITING, SOME));
        model.addAttribute("draftAgreements", agreements.search(actor, "", DRAFTS, SOME));
        model.addAttribute("draftPromises", promises.search(actor, "", DRAFTS, SOME));
        return "promise/staff/workspace";
    }

    private List<PublishedPromise> behind(Set<Long> municipalities) {
        return municipalities.stream()
                .flatMap(place -> published.in(place).stream())
                .filter(promise -> promise.status() == ProgressStatus.BEHIND)
                .collect(Collectors.toMap(
                        PublishedPromise::id, promise -> promise, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
