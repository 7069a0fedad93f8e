package se.medborgarlofte.account;

import java.util.List;
import java.util.Set;

/** Whoever knows another way in than a password says so, for the page where a link is used. */
public interface OtherEntrance {

    /** @param label whose way in it is, such as "Piteå kommun" */
    record Entrance(String slug, String label) {}

    List<Entrance> of(Set<Long> parties);
}
