package se.medborgarlofte.login.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.keys.ApplicationKey;

/** Recovery codes on their way to the one page that shows them; meanwhile the session holds them sealed. */
@Component
class CodesOnce {

    private static final String CODES = "recoveryCodes";
    private static final String ONWARDS = "onwards";

    private final ApplicationKey key;

    CodesOnce(ApplicationKey key) {
        this.key = key;
    }

    /**
     * @param onwards where the page of the codes leads to; straight there if there are none
     * @return where to go next
     */
    String keep(Actor actor, List<String> codes, String onwards, RedirectAttributes next) {
        if (codes.isEmpty()) {
            return onwards;
        }
        next.addFlashAttribute(CODES, key.seal(purpose(actor), String.join(" ", codes)));
        next.addFlashAttribute(ONWARDS, onwards);
        return RecoveryCodeController.PATH;
    }

    /**
     * @param model with the flash attributes of the redirect
     * @return none, where they are of somebody who was in before in the same browser
     */
    List<String> open(Actor actor, Map<String, @Nullable Object> model) {
        Object sealed = model.get(CODES);
        try {
            return sealed == null
                    ? List.of()
                    : List.of(key.open(purpose(actor), sealed.toString()).split(" "));
        } catch (ApplicationKey.NotOurs others) {
            return List.of();
        }
    }

    private static String purpose(Actor actor) {
        return "recovery-codes/" + actor.personId();
    }
}
