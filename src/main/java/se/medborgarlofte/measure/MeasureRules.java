package se.medborgarlofte.measure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.PersonalDataGuard;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.organisation.Places;
import se.medborgarlofte.promise.ActivityTypeSummary;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.shared.SwedishTime;

/** What a measure must satisfy before it is saved, planned or done. */
@Component
class MeasureRules {

    static final int MOST = 999;

    private final ActivityTypes types;
    private final Places places;
    private final PublishedPromises promises;
    private final Permissions permissions;
    private final SwedishTime time;

    MeasureRules(
            ActivityTypes types, Places places, PublishedPromises promises, Permissions permissions, SwedishTime time) {
        this.types = types;
        this.places = places;
        this.promises = promises;
        this.permissions = permissions;
        this.time = time;
    }

    void requireParty(Actor actor, Action action, long municipality, long party) {
        permissions.requireFor(actor, action, Set.of(municipality), party);
    }

    boolean mayChange(Actor actor, long recordedBy, long municipality, long party) {
        boolean own = permissions.isFor(actor, Action.CHANGE_OWN_MEASURE, Set.of(recordedBy))
                && permissions.allowsFor(actor, Action.CHANGE_OWN_MEASURE, Set.of(municipality), party);
        return own || permissions.allows(actor, Action.STRIKE_MEASURE, Set.of(municipality));
    }

    void check(NewMeasure measure, boolean done) {
        ActivityTypeSummary type = type(measure.activityType());
        if (type.retired()
                || !type.isFor(measure.municipality())
                || !type.kind().isMeasure()) {
            throw Refusal.at("type", "measure.error.type");
        }
        checkPlace(measure.place(), measure.municipality(), null);
        checkDates(measure.dates(), measure.reportedFrom(), done);
        checkNumber(measure.quantity());
        checkPromises(measure.promises(), measure.municipality());
        checkSource(measure.reportedFrom());
        guard(measure.publicText(), measure.link());
        PersonalDataGuard.checkPersons("internalNote", measure.internalNote());
    }

    void check(Actor actor, Measure measure, Correction to, boolean done) {
        Set<Long> where = Set.of(measure.municipalityId);
        if (to.internalNote() != null) {
            permissions.requireFor(actor, Action.READ_INTERNAL_NOTE, where, measure.partyId);
            PersonalDataGuard.checkPersons("internalNote", to.internalNote());
        }
        checkPlace(to.place(), measure.municipalityId, measure.placeId);
        checkDates(to.dates(), to.reportedFrom(), done);
        checkNumber(to.quantity());
        checkPromises(to.promises(), measure.municipalityId);
        checkSource(to.reportedFrom());
        guard(to.publicText(), to.link());
    }

    /** @throws Refusal where the text or the link points out a person */
    void guard(String text, @Nullable String link) {
        PersonalDataGuard.check("publicText", text);
        PersonalDataGuard.checkLink("link", link);
    }

    private static void checkSource(@Nullable String source) {
        if (source != null) {
            PersonalDataGuard.check("reportedFrom", source);
        }
    }

    boolean mayBeShownPlanned(long type) {
        return type(type).plannedMayBePublic();
    }

    void requireMayBeShownPlanned(long type) {
        if (!mayBeShownPlanned(type)) {
            throw Refusal.of("measure.error.plannedPublic");
        }
    }

    private ActivityTypeSummary type(long id) {
        return types.byIds(Set.of(id)).stream().findFirst().orElseThrow(() -> Refusal.at("type", "measure.error.type"));
    }

    /** A retired place is for nothing new; what is there already may stay there. */
    private void checkPlace(@Nullable Long place, long municipality, @Nullable Long before) {
        if (place == null || place.equals(before)) {
            return;
        }
        boolean there = places.byIds(Set.of(place)).stream()
                .anyMatch(found -> found.municipality() == municipality && !found.retired());
        if (!there) {
            throw Refusal.at("place", "measure.error.place");
        }
    }

    private void checkDates(Period dates, @Nullable String reportedFrom, boolean done) {
        if (done && dates.end().isAfter(time.today())) {
            throw Refusal.at("date", "measure.error.future");
        }
        if (!done && dates.end().isBefore(time.today())) {
            throw Refusal.at("date", "measure.error.past");
        }
        if (dates.days() > 1 && reportedFrom == null) {
            throw Refusal.at("reportedFrom", "measure.error.source");
        }
    }

    private void checkPromises(Set<Long> linked, long municipality) {
        if (!promises.cover(linked, Set.of(municipality))) {
            throw Refusal.at("promises", "promise.error.ledger.promise");
        }
    }

    private static void checkNumber(int quantity) {
        if (quantity < 1 || quantity > MOST) {
            throw Refusal.at("quantity", "form.error.number", 1, MOST);
        }
    }
}
