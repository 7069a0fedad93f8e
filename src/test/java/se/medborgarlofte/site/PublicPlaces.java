package se.medborgarlofte.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.organisation.PartySummary;
import se.medborgarlofte.organisation.PoliceAreas;
import se.medborgarlofte.promise.ActivityKind;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.testing.TestClock;

/** Makes municipalities that nobody has used before. */
@TestComponent
class PublicPlaces {

    private static final AtomicLong PEOPLE = new AtomicLong();

    private final Municipalities municipalities;
    private final PoliceAreas areas;
    private final Parties parties;
    private final ActivityTypes types;
    private final JdbcClient jdbc;

    PublicPlaces(
            Municipalities municipalities, PoliceAreas areas, Parties parties, ActivityTypes types, JdbcClient jdbc) {
        this.municipalities = municipalities;
        this.areas = areas;
        this.parties = parties;
        this.types = types;
        this.jdbc = jdbc;
    }

    /** So many municipalities that nobody has used before, in a police area of their own. */
    PublicPlace make(int size) {
        List<MunicipalitySummary> own = IntStream.range(0, size)
                .mapToObj(i ->
                        municipalities.create(municipalities.available().get(0).code()))
                .toList();
        List<Long> ids = own.stream().map(MunicipalitySummary::id).toList();
        areas.create("Området kring " + own.get(0).name(), Set.copyOf(ids));
        List<Long> partyIds =
                parties.of(Set.copyOf(ids)).stream().map(PartySummary::id).toList();
        return new PublicPlace(
                own,
                partyIds,
                actor("Vera Skriver", "kommunpolis", partyIds, ids, Role.EDITOR, Role.RECORDER),
                actor("Gun Godkänner", "kommunchef", partyIds, ids, Role.APPROVER, Role.PUBLISHER),
                types.general(ActivityKind.MEETING).id());
    }

    private Actor actor(String name, String title, List<Long> parties, List<Long> municipalities, Role... roles) {
        String email = "citizenpages" + PEOPLE.incrementAndGet() + "@example.org";
        long id = jdbc.sql("insert into person (email, name, title, created_at) values (?, ?, ?, now()) returning id")
                .params(email, name, title)
                .query(Long.class)
                .single();
        List<Actor.Hat> hats = new ArrayList<>();
        for (Role role : roles) {
            parties.forEach(party -> hats.add(new Actor.Hat(role, party, Set.copyOf(municipalities))));
        }
        return new Actor(id, name, email, title, hats, TestClock.START);
    }
}
