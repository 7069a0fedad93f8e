package se.medborgarlofte.dialogue.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.dialogue.GatheringDetails;
import se.medborgarlofte.dialogue.GatheringKind;
import se.medborgarlofte.dialogue.Gatherings;
import se.medborgarlofte.dialogue.RaisedBefore;
import se.medborgarlofte.dialogue.RaisedBefore.Raised;
import se.medborgarlofte.dialogue.SignUps;

/** For the evening itself: who has signed up, and what is shown in the room to begin with. */
@Controller
@RequestMapping(GatheringController.BASE + GatheringController.ONE)
class GatheringRoomController {

    private final Gatherings gatherings;
    private final SignUps signUps;
    private final List<RaisedBefore> sources;

    GatheringRoomController(Gatherings gatherings, SignUps signUps, List<RaisedBefore> sources) {
        this.gatherings = gatherings;
        this.signUps = signUps;
        this.sources = sources;
    }

    /** In large type, for all in the room to read. */
    @GetMapping("/oppning")
    String opening(Actor actor, @PathVariable String path, @PathVariable long id, Model model) {
        GatheringDetails details = begin(actor, path, id, model);
        Set<Long> where = new HashSet<>(details.draft().municipalities());
        LocalDate day = details.view().startsAt().toLocalDate();
        model.addAttribute(
                "raised",
                sources.stream()
                        .flatMap(source -> source.raised(where, day).stream())
                        .sorted(Comparator.comparing(Raised::on).reversed())
                        .toList());
        return "dialogue/staff/opening";
    }

    @GetMapping("/anmalda")
    String signedUp(Actor actor, @PathVariable String path, @PathVariable long id, Model model) {
        GatheringDetails details = begin(actor, path, id, model);
        model.addAttribute("rows", signUps.list(actor, details.view()));
        model.addAttribute("left", signUps.left(details.view()));
        return "dialogue/staff/sign-ups";
    }

    private GatheringDetails begin(Actor actor, String path, long id, Model model) {
        GatheringDetails details = gatherings.get(actor, GatheringKind.ofPath(path), id);
        model.addAttribute("details", details);
        model.addAttribute("gathering", details.view());
        model.addAttribute("back", GatheringController.base(path) + "/" + id);
        return details;
    }
}
