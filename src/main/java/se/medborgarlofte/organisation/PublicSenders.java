package se.medborgarlofte.organisation;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who stands behind the public pages of a municipality. */
@Component
@Transactional(readOnly = true)
public class PublicSenders {

    private final Parties parties;
    private final PoliceAreas areas;

    PublicSenders(Parties parties, PoliceAreas areas) {
        this.parties = parties;
        this.areas = areas;
    }

    public Senders of(MunicipalitySummary municipality) {
        String name = parties.of(Set.of(municipality.id())).stream()
                .filter(party -> party.kind() == PartyKind.MUNICIPALITY)
                .map(PartySummary::name)
                .findFirst()
                .orElse(municipality.name());
        String area = areas.covering(municipality.id()).stream()
                .map(PoliceAreaSummary::name)
                .findFirst()
                .orElse(null);
        return new Senders(name, "/" + municipality.slug(), area);
    }
}
