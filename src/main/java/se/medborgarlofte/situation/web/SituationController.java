package se.medborgarlofte.situation.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.situation.EditionDetails;
import se.medborgarlofte.situation.Editions;
import se.medborgarlofte.situation.Registers;

/** The register of each municipality, and each edition in it. */
@Controller
@RequestMapping(SituationController.BASE)
class SituationController {

    static final String BASE = "/arbetsyta/lagesbilder";
    static final String ONE = "/utgavor/{id:\\d{1,18}}";

    private final Registers registers;
    private final Editions editions;
    private final Permissions permissions;

    SituationController(Registers registers, Editions editions, Permissions permissions) {
        this.registers = registers;
        this.editions = editions;
        this.permissions = permissions;
    }

    static String register(EditionDetails edition) {
        return BASE + "/" + edition.municipality().slug();
    }

    static String edition(long id) {
        return BASE + "/utgavor/" + id;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        permissions.requireAnywhere(actor, Action.READ_UNPUBLISHED);
        model.addAttribute("lines", registers.lines(actor));
        return "situation/staff/list";
    }

    @GetMapping("/{slug}")
    String register(Actor actor, @PathVariable String slug, Model model) {
        model.addAttribute("register", registers.of(actor, slug));
        return "situation/staff/register";
    }

    @GetMapping(ONE)
    String edition(Actor actor, @PathVariable long id, Model model) {
        EditionDetails edition = editions.get(actor, id);
        model.addAttribute("edition", edition);
        model.addAttribute("register", register(edition));
        return "situation/staff/edition";
    }
}
