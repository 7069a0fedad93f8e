package se.medborgarlofte.administration.web;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.medborgarlofte.administration.SentInvitation;

/** What the next page says of an invitation, once: where it went, or the link itself where it must be handed over. */
final class InvitationLinks {

    private InvitationLinks() {}

    static void showOnce(SentInvitation sent, RedirectAttributes next) {
        String link = sent.link();
        if (link == null) {
            next.addFlashAttribute("invitationAddress", sent.address());
        } else {
            next.addFlashAttribute("invitationLink", link.startsWith("/") ? whole(link) : link);
        }
    }

    /**
     * Where no base is set: as the one who invites calls the program now. Only they see it, and a name that is not the
     * program's own was refused before this is reached.
     */
    private static String whole(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
