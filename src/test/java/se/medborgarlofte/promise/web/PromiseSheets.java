package se.medborgarlofte.promise.web;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.promise.ActivityKind;
import se.medborgarlofte.promise.ActivityTypes;

/** The form of a promise, filled in under an agreement of {@code Sheets}. */
public final class PromiseSheets {

    private PromiseSheets() {}

    public static MultiValueMap<String, String> filled(Town town, ActivityTypes types, String title) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("submission", "token-" + title);
        typed.set("title", title);
        typed.set("summary", "Vi möter er.");
        typed.set("text", "Minst tre dialogmöten per år.");
        typed.set("purposes", "SAFETY");
        typed.set("focusArea", "Trygga miljöer");
        typed.set("responsible", Long.toString(town.area().party()));
        typed.set("municipalities", Long.toString(town.id()));
        typed.set("start", "2026-01-01");
        typed.set("end", "2027-12-31");
        typed.set("targets[0].kind", "at-least");
        typed.set("targets[0].fields[number]", "3");
        typed.set("targets[0].fields[recurrence]", "YEAR");
        typed.set("targets[0].fields[anchor]", "CALENDAR");
        typed.set("targets[0].commitment", "BINDING");
        typed.set("_targets[0].activityTypes", "on");
        typed.set(
                "targets[0].activityTypes",
                Long.toString(types.general(ActivityKind.MEETING).id()));
        return typed;
    }
}
