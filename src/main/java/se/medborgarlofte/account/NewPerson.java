package se.medborgarlofte.account;

import java.util.List;

/**
 * Somebody who shall be able to log in.
 *
 * @param title the function, for instance "kommunpolis"; shown in public instead of the name
 */
public record NewPerson(String email, String name, String title, List<NewMembership> memberships) {

    public NewPerson {
        memberships = List.copyOf(memberships);
    }
}
