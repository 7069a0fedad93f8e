package se.medborgarlofte.security;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestComponent;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Invitations;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.agreement.Photos;
import se.medborgarlofte.agreement.Picture;
import se.medborgarlofte.agreement.PictureSummary;
import se.medborgarlofte.agreement.SigningPictures;
import se.medborgarlofte.dialogue.DraftGathering;
import se.medborgarlofte.dialogue.GatheringKind;
import se.medborgarlofte.dialogue.Gatherings;
import se.medborgarlofte.identityprovider.ProviderSettings;
import se.medborgarlofte.identityprovider.Providers;
import se.medborgarlofte.measure.MeasureFixtures;
import se.medborgarlofte.measure.MeasureFixtures.Scene;
import se.medborgarlofte.measure.Measures;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.organisation.PlaceKind;
import se.medborgarlofte.organisation.Places;
import se.medborgarlofte.promise.ActivityKind;
import se.medborgarlofte.promise.ActivityTypes;
import se.medborgarlofte.promise.Promises;
import se.medborgarlofte.shared.Period;

/** One municipality with things in every state, for the matrix of permissions. */
@TestComponent
class MatrixWorld implements InitializingBean {

    private static final Period NEXT = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));

    private final PeopleFixtures people;
    private final MeasureFixtures fixtures;
    private final People accounts;
    private final Agreements agreements;
    private final Promises promises;
    private final Measures measures;
    private final Gatherings gatherings;
    private final Parties parties;
    private final Places places;
    private final SigningPictures pictures;
    private final Invitations invitations;
    private final ActivityTypes types;
    private final Providers providers;

    private Scene scene;
    private Actor writer;
    private Actor policeWriter;
    private List<Actor> approvers;
    private int day;

    @SuppressWarnings("NullAway.Init")
    MatrixWorld(
            PeopleFixtures people,
            MeasureFixtures fixtures,
            People accounts,
            Agreements agreements,
            Promises promises,
            Measures measures,
            Gatherings gatherings,
            Parties parties,
            Places places,
            SigningPictures pictures,
            Invitations invitations,
            ActivityTypes types,
            Providers providers) {
        this.people = people;
        this.fixtures = fixtures;
        this.accounts = accounts;
        this.agreements = agreements;
        this.promises = promises;
        this.measures = measures;
        this.gatherings = gatherings;
        this.parties = parties;
        this.places = places;
        this.pictures = pictures;
        this.invitations = invitations;
        this.types = types;
        this.providers = providers;
    }

    @Override
    public void afterPropertiesSet() {
        scene = fixtures.scene();
        writer = people.municipal(town(), Role.EDITOR);
        policeWriter = people.police(town(), Role.EDITOR);
        approvers = List.of(people.municipal(town(), Role.APPROVER), people.police(town(), Role.APPROVER));
    }

    Town town() {
        return scene.town();
    }

    /** Who recorded the measures of this world. */
    Actor officer() {
        return scene.officer();
    }

    /** Something new in this state. @return the variables of addresses that lead to it */
    Map<String, String> make(String object) {
        return switch (object) {
            case "-" -> Map.of();
            case "public" -> Map.of("municipality", municipality());
            case "public:agreement" -> page(agreements.get(writer, current()).slug());
            case "public:promise" -> page(promises.get(writer, scene.promise()).slug());
            case "public:meeting" -> page(announced());
            case "invitation" -> Map.of("token", invitations.create(writer.personId(), null));
            case "agreement:public" -> agreement(current());
            case "agreement:picture" -> pictured();
            case "agreement:draft" -> agreement(renewal());
            case "agreement:submitted" -> agreement(submitted());
            case "agreement:approved" -> agreement(approved());
            case "promise:public" -> id(scene.promise());
            case "promise:draft" -> id(promises.under(writer, renewal()).get(0).id());
            case "measure:recorded" -> id(measures.record(officer(), scene.patrol(otherDay())));
            case "measure:text" ->
                id(measures.record(officer(), scene.withText(otherDay(), "Fler lampor vid skolan.")));
            case "measure:planned" -> id(measures.plan(policeWriter, scene.patrol(LocalDate.of(2026, 6, 1))));
            case "meeting" -> meeting();
            case "person" -> person();
            case "place" ->
                Map.of(
                        "slug",
                        municipality(),
                        "id",
                        id(places.add(town().id(), "Plats " + System.nanoTime(), PlaceKind.DISTRICT)
                                        .id())
                                .get("id"));
            case "type" ->
                id(types.add(
                                scene.publisher(),
                                town().id(),
                                "Typ " + System.nanoTime(),
                                ActivityKind.MUNICIPAL_WORK,
                                false)
                        .id());
            case "entry" -> Map.of("typ", String.valueOf(scene.patrol()), "kommun", String.valueOf(town().id()));
            case "area" -> id(town().area().id());
            case "party" ->
                id(parties.addThirdParty(town().id(), "Förening " + System.nanoTime())
                        .id());
            case "provider" -> id(provider());
            default -> throw new IllegalArgumentException("no such object: " + object);
        };
    }

    private String municipality() {
        return town().municipality().slug();
    }

    private Map<String, String> page(@Nullable String slug) {
        return Map.of("municipality", municipality(), "slug", Objects.requireNonNull(slug));
    }

    private long current() {
        return promises.get(writer, scene.promise()).agreement();
    }

    private @Nullable String announced() {
        long id = Long.parseLong(Objects.requireNonNull(meeting().get("id")));
        gatherings.announce(
                writer, id, gatherings.get(writer, GatheringKind.MEETING, id).version());
        return gatherings.get(writer, GatheringKind.MEETING, id).view().slug();
    }

    /** One on which nothing like it has been recorded. */
    private LocalDate otherDay() {
        return LocalDate.of(2026, 3, 16).minusDays(++day);
    }

    private Map<String, String> pictured() {
        long id = renewal();
        Picture picture = new Picture(Picture.Format.JPEG, 8, 8, Photos.jpeg(8, 8));
        pictures.show(writer, id, PictureSummary.NEVER, picture, "Två personer skakar hand", "");
        return agreement(id);
    }

    private long renewal() {
        return agreements.renew(writer, current(), NEXT);
    }

    private long submitted() {
        long id = renewal();
        agreements.submit(writer, id);
        return id;
    }

    private long approved() {
        long id = submitted();
        for (Actor approver : List.of(people.municipal(town(), Role.APPROVER), people.police(town(), Role.APPROVER))) {
            agreements.approve(
                    approver, id, agreements.get(approver, id).approvals().digest());
        }
        return id;
    }

    private Map<String, String> meeting() {
        DraftGathering draft = new DraftGathering(
                town().id(),
                Set.of(),
                town().party(),
                Set.of(),
                null,
                "Fråga oss",
                "Kom och prata.",
                LocalDateTime.of(2026, 6, 1, 18, 0),
                null,
                "Folkets hus",
                "",
                null,
                Set.of());
        Map<String, String> variables = new HashMap<>(id(gatherings.draft(writer, GatheringKind.MEETING, draft)));
        variables.put("path", "moten");
        return variables;
    }

    private Map<String, String> person() {
        long person = people.municipal(town(), Role.RECORDER).personId();
        long membership = accounts.get(person).memberships().get(0).id();
        return Map.of("id", String.valueOf(person), "membership", String.valueOf(membership));
    }

    private long provider() {
        long party = parties.addThirdParty(town().id(), "Förening " + System.nanoTime())
                .id();
        ProviderSettings settings =
                new ProviderSettings("Förening", "https://id.test.example", "klient", "", "", false);
        return providers.add(people.systemAdministrator(), party, "forening-" + party, settings, "hemlig");
    }

    private static Map<String, String> agreement(long id) {
        return Map.of("id", String.valueOf(id), "agreement", String.valueOf(id));
    }

    private static Map<String, String> id(long id) {
        return Map.of("id", String.valueOf(id));
    }
}
