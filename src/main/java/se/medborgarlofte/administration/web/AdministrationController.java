package se.medborgarlofte.administration.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.mail.MailRoute;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Forbidden;
import se.medborgarlofte.security.Permissions;

/** The way in to what can be administered. */
@Controller
class AdministrationController {

    static final String BASE = "/arbetsyta/administration";

    private record Area(String name, Action action) {}

    private static final List<Area> AREAS = List.of(
            new Area("personer", Action.MANAGE_MEMBERS),
            new Area("genomgang", Action.MANAGE_MEMBERS),
            new Area("platser", Action.MANAGE_PLACES),
            new Area("atgardstyper", Action.MANAGE_PLACES),
            new Area("kommuner", Action.ADMINISTER),
            new Area("polisomraden", Action.ADMINISTER),
            new Area("parter", Action.ADMINISTER),
            new Area("inloggning", Action.ADMINISTER),
            new Area("filmer", Action.ADMINISTER),
            new Area("lasning", Action.OPEN_FOR_READING));

    private final MailRoute mail;
    private final Permissions permissions;

    AdministrationController(MailRoute mail, Permissions permissions) {
        this.mail = mail;
        this.permissions = permissions;
    }

    @GetMapping(BASE)
    String show(Actor actor, Model model) {
        List<String> open = AREAS.stream()
                .filter(area -> permissions.allowsSomewhere(actor, area.action()))
                .map(Area::name)
                .toList();
        if (open.isEmpty()) {
            throw new Forbidden("security.error.role");
        }
        model.addAttribute("areas", open);
        model.addAttribute("noMailServer", !mail.toPeople() && open.contains("personer"));
        return "administration/staff/start";
    }
}
