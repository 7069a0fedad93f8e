package se.medborgarlofte.administration.web;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.medborgarlofte.administration.SentInvitation;

/** What the next page says of an invitation, once: where it went, or the link itself where it must be handed over. */
final class InvitationLinks {

    private InvitationLinks() {}

    static void showOnce(SentInvitation sent, RedirectAttributes next) {
        if (sent.link() == null) {
            next.addFlashAttribute("invitationAddress", sent.address());
        } else {
            next.addFlashAttribute("invitationLink", sent.link());
        }
    }
}
