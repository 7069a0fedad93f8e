package se.medborgarlofte.agreement.web;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.agreement.AgreementSummary;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.approval.ListFilter;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/** The list of agreements, drafts too. */
@Controller
class AgreementListController {

    private final Agreements agreements;
    private final Permissions permissions;

    AgreementListController(Agreements agreements, Permissions permissions) {
        this.agreements = agreements;
        this.permissions = permissions;
    }

    @GetMapping(AgreementFormController.BASE)
    String list(Actor actor, @ModelAttribute("form") ListFilter filter, Model model) {
        permissions.requireAnywhere(actor, Action.READ_UNPUBLISHED);
        Page<AgreementSummary> found = agreements.search(actor, filter.text(), filter.stages(), filter.page());
        model.addAttribute("found", found);
        model.addAttribute("pageHref", filter.href(AgreementFormController.BASE));
        model.addAttribute(
                "mayWrite",
                !permissions.municipalitiesWhere(actor, Action.WRITE).isEmpty());
        return "agreement/staff/list";
    }
}
