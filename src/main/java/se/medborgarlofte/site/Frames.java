package se.medborgarlofte.site;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.organisation.PartySummary;
import se.medborgarlofte.organisation.PublicSenders;
import se.medborgarlofte.organisation.Senders;
import se.medborgarlofte.shared.NotFound;

/** What the pages of a municipality share: which one it is, and who stands behind it. */
@Component
class Frames {

    private final Municipalities municipalities;
    private final Parties parties;
    private final PublicSenders senders;

    Frames(Municipalities municipalities, Parties parties, PublicSenders senders) {
        this.municipalities = municipalities;
        this.parties = parties;
        this.senders = senders;
    }

    MunicipalitySummary municipality(String slug) {
        return municipalities.bySlug(slug).orElseThrow(() -> new NotFound("municipality " + slug));
    }

    Senders senders(MunicipalitySummary municipality) {
        return senders.of(municipality);
    }

    /** Of each municipality the first part of its addresses. */
    Map<Long, String> slugs(Collection<Long> ids) {
        return municipalities.byIds(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(MunicipalitySummary::id, MunicipalitySummary::slug));
    }

    /** The names of parties, for events that carry ids. */
    Map<Long, String> partyNames(Collection<Long> ids) {
        return parties.byIds(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(PartySummary::id, PartySummary::name, (one, same) -> one));
    }

    Map<Long, MunicipalitySummary> byId(Collection<Long> ids) {
        return municipalities.byIds(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(MunicipalitySummary::id, Function.identity()));
    }

    static String agreement(String municipality, String slug) {
        return "/" + municipality + "/overenskommelser/" + slug;
    }
}
