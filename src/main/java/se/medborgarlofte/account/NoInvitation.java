package se.medborgarlofte.account;

import se.medborgarlofte.shared.Explained;
import se.medborgarlofte.shared.NotFound;

/** The link of no invitation that can still be used; whether there ever was one is told to nobody. */
public class NoInvitation extends NotFound implements Explained {

    public NoInvitation() {
        super("account.error.invitation.over");
    }

    @Override
    public String messageKey() {
        return "account.error.invitation.over";
    }
}
