package se.medborgarlofte.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishOrder;
import se.medborgarlofte.shared.SwedishTime;

/** The municipalities that take part. */
@Service
@Transactional(readOnly = true)
public class Municipalities {

    private final MunicipalityRepository municipalities;
    private final PartyRepository parties;
    private final SwedishMunicipalities sweden;
    private final SwedishTime time;

    Municipalities(
            MunicipalityRepository municipalities,
            PartyRepository parties,
            SwedishMunicipalities sweden,
            SwedishTime time) {
        this.municipalities = municipalities;
        this.parties = parties;
        this.sweden = sweden;
        this.time = time;
    }

    public List<MunicipalitySummary> all() {
        return sorted(municipalities.findAll());
    }

    public Optional<MunicipalitySummary> bySlug(String slug) {
        return municipalities.findBySlug(slug).map(Municipality::summary);
    }

    public MunicipalitySummary get(long id) {
        return municipalities
                .findById(id)
                .map(Municipality::summary)
                .orElseThrow(() -> new NotFound("municipality " + id));
    }

    public List<MunicipalitySummary> byIds(Collection<Long> ids) {
        return sorted(municipalities.findAllById(ids));
    }

    /** Those of the country that do not take part yet. */
    public List<KnownMunicipality> available() {
        List<String> taken = all().stream().map(MunicipalitySummary::code).toList();
        return sweden.all().stream()
                .filter(known -> !taken.contains(known.code()))
                .toList();
    }

    /** Lets a municipality of the built-in list take part; its party ("Piteå kommun") comes with it. */
    @Transactional
    public MunicipalitySummary create(String code) {
        KnownMunicipality known =
                sweden.byCode(code).orElseThrow(() -> Refusal.at("code", "organisation.error.municipality.unknown"));
        if (municipalities.existsByCode(code)) {
            throw taken(known);
        }
        try {
            Municipality municipality = municipalities.saveAndFlush(new Municipality(known, time.now()));
            parties.save(Party.of(municipality, time.now()));
            return municipality.summary();
        } catch (DataIntegrityViolationException created) {
            throw taken(known);
        }
    }

    private static Refusal taken(KnownMunicipality known) {
        return Refusal.at("code", "organisation.error.municipality.taken", known.name());
    }

    private static List<MunicipalitySummary> sorted(List<Municipality> found) {
        return found.stream()
                .map(Municipality::summary)
                .sorted(SwedishOrder.by(MunicipalitySummary::name))
                .toList();
    }
}
