package se.medborgarlofte.subscription.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.medborgarlofte.form.Answer;
import se.medborgarlofte.subscription.Followers;
import se.medborgarlofte.subscription.OwnPage;

/**
 * What the links in letters lead to. Whoever has the link may do all of it, without log-in or cookie; fetching a page
 * does nothing, since programs that look through mail fetch every link.
 */
@Controller
class OwnFollowController {

    private static final String OWN = "/folj/{token:[0-9a-f]{64}}";

    private final Followers followers;

    OwnFollowController(Followers followers) {
        this.followers = followers;
    }

    @GetMapping(OWN)
    ModelAndView page(@PathVariable String token, @RequestParam(required = false) boolean sparat, Model model) {
        OwnPage page = followers.page(token).orElse(null);
        if (page == null) {
            return new ModelAndView("subscription/gone", HttpStatus.NOT_FOUND);
        }
        model.addAttribute("token", token);
        model.addAttribute("saved", sparat);
        return new ModelAndView("subscription/own", "page", page);
    }

    @PostMapping(OWN)
    ModelAndView choose(@PathVariable String token, @RequestParam(defaultValue = "") List<String> folj) {
        return followers.choose(token, folj)
                ? Answer.next("/folj/" + token + "?sparat=true")
                : new ModelAndView("subscription/ended");
    }

    @GetMapping(OWN + "/sluta")
    String stop(@PathVariable String token, Model model) {
        model.addAttribute("token", token);
        return "subscription/stop";
    }

    /** RFC 8058: what a mail program sends by itself when its user presses its button. No redirect is allowed. */
    @PostMapping(value = OWN + "/sluta", params = "List-Unsubscribe=One-Click")
    String end(@PathVariable String token) {
        followers.end(token);
        return "subscription/ended";
    }
}
