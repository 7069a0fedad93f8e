package se.medborgarlofte.administration;

import se.medborgarlofte.account.PersonSummary;

/** A person as such. @param function for instance "kommunpolis" */
public record ChangedPerson(String email, String name, String function) {

    static ChangedPerson of(PersonSummary person) {
        return new ChangedPerson(person.email(), person.name(), person.title());
    }
}
