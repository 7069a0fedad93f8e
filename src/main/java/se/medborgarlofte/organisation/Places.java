package se.medborgarlofte.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.SwedishOrder;
import se.medborgarlofte.shared.SwedishTime;

/** The towns and districts of municipalities. */
@Service
@Transactional(readOnly = true)
public class Places {

    private final PlaceRepository places;
    private final MunicipalityRepository municipalities;
    private final MessageSource messages;
    private final SwedishTime time;

    Places(PlaceRepository places, MunicipalityRepository municipalities, MessageSource messages, SwedishTime time) {
        this.places = places;
        this.municipalities = municipalities;
        this.messages = messages;
        this.time = time;
    }

    /** The places of the municipalities that are in use. */
    public List<PlaceSummary> of(Set<Long> where) {
        return where.isEmpty() ? List.of() : sorted(places.findByMunicipalityIdInAndRetiredAtIsNull(where));
    }

    /** A place, in use or retired. */
    public PlaceSummary get(long id) {
        return places.findById(id).map(Place::summary).orElseThrow(() -> new NotFound("place " + id));
    }

    /** Places, in use or retired. */
    public List<PlaceSummary> byIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : sorted(places.findAllById(ids));
    }

    /**
     * To choose among: those in use, and the chosen one even if it is not, marked. Where there are several
     * municipalities each place is named with its own.
     */
    public List<Ref> choices(Set<Long> where, @Nullable Long chosen) {
        Map<Long, String> names = where.size() < 2
                ? Map.of()
                : municipalities.findAllById(where).stream()
                        .collect(Collectors.toMap(Municipality::id, Municipality::name));
        Stream<PlaceSummary> gone =
                chosen == null ? Stream.of() : byIds(Set.of(chosen)).stream().filter(PlaceSummary::retired);
        return Stream.concat(of(where).stream(), gone)
                .map(place -> new Ref(place.id(), name(place, names.get(place.municipality()))))
                .toList();
    }

    private String name(PlaceSummary place, @Nullable String municipality) {
        String name = municipality == null ? place.name() : place.name() + ", " + municipality;
        return place.retired()
                ? messages.getMessage("organisation.place.retired", new Object[] {name}, SwedishTime.LOCALE)
                : name;
    }

    /** A new place, or a retired one of that name in use again. */
    @Transactional
    public PlaceSummary add(long municipality, String name, PlaceKind kind) {
        if (!municipalities.existsById(municipality)) {
            throw new NotFound("municipality " + municipality);
        }
        Optional<Place> known = places.findByMunicipalityIdAndName(municipality, name);
        if (known.isEmpty()) {
            return places.save(new Place(municipality, name, kind, time.now())).summary();
        }
        Place place = known.get();
        if (!place.isRetired()) {
            throw Refusal.at("name", "organisation.error.place.taken", name);
        }
        place.revive(kind);
        return place.summary();
    }

    /** Offers the place for nothing new; what is recorded there stays. */
    @Transactional
    public void retire(long id) {
        places.findById(id).orElseThrow(() -> new NotFound("place " + id)).retire(time.now());
    }

    private static List<PlaceSummary> sorted(List<Place> found) {
        return found.stream()
                .map(Place::summary)
                .sorted(SwedishOrder.by(PlaceSummary::name))
                .toList();
    }
}
