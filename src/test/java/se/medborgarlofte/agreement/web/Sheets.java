package se.medborgarlofte.agreement.web;

import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.medborgarlofte.account.PeopleFixtures.Town;

/** What an editor types into the form of an agreement. */
public final class Sheets {

    private Sheets() {}

    public static MultiValueMap<String, String> filled(Town town, String title) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("submission", "token-" + title);
        typed.set("title", title);
        typed.set("municipalities", Long.toString(town.id()));
        typed.set("policeArea", Long.toString(town.area().id()));
        typed.set("start", "2026-01-01");
        typed.set("end", "2027-12-31");
        typed.set("problemPicture", "Cyklar stjäls vid stationen.");
        typed.set("focusAreas[0].name", "Trygga miljöer");
        typed.set("focusAreas[0].description", "Ljus och folk.");
        typed.set("priorities[0].year", "2026");
        typed.set("priorities[0].text", "Cykelparkering");
        typed.put("priorities[1].year", List.of(""));
        typed.put("priorities[1].text", List.of(""));
        typed.set("parties[0].party", Long.toString(town.party()));
        typed.set("parties[0].registrationNumber", "KS 2026/12");
        typed.set("parties[0].decidedBy", "Kommunstyrelsen");
        typed.set("parties[0].decidedOn", "2026-01-20");
        typed.set("parties[1].party", Long.toString(town.area().party()));
        typed.set("signatories[0].name", "Kim Berg");
        typed.set("signatories[0].title", "kommunchef");
        return typed;
    }
}
