package se.medborgarlofte.security;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestComponent;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.approval.Stage;
import se.medborgarlofte.approval.Standing;
import se.medborgarlofte.approval.Steps;
import se.medborgarlofte.dialogue.GatheringState;
import se.medborgarlofte.followup.FollowUps;
import se.medborgarlofte.followup.RoundKind;
import se.medborgarlofte.measure.MeasureFixtures;
import se.medborgarlofte.measure.MeasureFixtures.Scene;
import se.medborgarlofte.measure.MeasureLists;
import se.medborgarlofte.measure.MeasureState;
import se.medborgarlofte.measure.Measures;
import se.medborgarlofte.measure.NewMeasure;
import se.medborgarlofte.news.NewsState;
import se.medborgarlofte.promise.CorrectionReason;
import se.medborgarlofte.promise.Entries;
import se.medborgarlofte.promise.EntryKind;
import se.medborgarlofte.promise.NewEntry;
import se.medborgarlofte.promise.Promises;
import se.medborgarlofte.question.QuestionState;
import se.medborgarlofte.shared.Period;
import se.medborgarlofte.situation.SituationFixtures;

/** What goes through states, in each of them, for the matrix of permissions. */
@TestComponent
class MatrixStates implements InitializingBean {

    /** The states of each kind of object, as they stand in permissions.txt. */
    static final Map<String, Set<String>> ALL = Map.of(
            "agreement", names(Stage.values()),
            "promise", names(Stage.values()),
            "followup", names(Stage.values()),
            "measure", names(MeasureState.values()),
            "meeting", names(GatheringState.values()),
            "news", names(NewsState.values()),
            "question", names(QuestionState.values()),
            "edition", Set.of("draft", "decided"));

    private static final Period NEXT = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31));
    private static final List<String> WAY = List.of("draft", "submitted", "approved", "published");

    private final PeopleFixtures people;
    private final MeasureFixtures fixtures;
    private final Agreements agreements;
    private final Promises promises;
    private final Measures measures;
    private final MeasureLists lists;
    private final MatrixMeetings meetings;
    private final Entries entries;
    private final SituationFixtures situations;
    private final FollowUps rounds;
    private final MatrixPublications publications;
    private final MatrixNews news;
    private final MatrixQuestions questions;

    private Scene scene;
    private Actor writer;
    private Actor policeWriter;
    private List<Actor> approvers;
    private Texts ofAgreements;
    private Texts ofPromises;
    private Texts ofRounds;
    private int day;

    @SuppressWarnings("NullAway.Init")
    MatrixStates(
            PeopleFixtures people,
            MeasureFixtures fixtures,
            Agreements agreements,
            Promises promises,
            Measures measures,
            MeasureLists lists,
            MatrixMeetings meetings,
            Entries entries,
            SituationFixtures situations,
            FollowUps rounds,
            MatrixPublications publications,
            MatrixNews news,
            MatrixQuestions questions) {
        this.people = people;
        this.fixtures = fixtures;
        this.agreements = agreements;
        this.promises = promises;
        this.measures = measures;
        this.lists = lists;
        this.meetings = meetings;
        this.entries = entries;
        this.situations = situations;
        this.rounds = rounds;
        this.publications = publications;
        this.news = news;
        this.questions = questions;
    }

    /** What agreements and promises have in common. @param propose a change of a published one, as a draft */
    private record Texts(Steps steps, LongSupplier draft, LongConsumer propose, LongConsumer reword) {}

    @Override
    public void afterPropertiesSet() {
        scene = fixtures.scene();
        writer = people.municipal(scene.town(), Role.EDITOR);
        policeWriter = people.police(scene.town(), Role.EDITOR);
        approvers = List.of(people.municipal(scene.town(), Role.APPROVER), people.police(scene.town(), Role.APPROVER));
        ofAgreements = new Texts(
                agreements,
                () -> agreements.renew(writer, agreement(), NEXT),
                id -> publications.proposeExtension(
                        writer, approvers.get(0), id, NEXT.end().plusYears(1)),
                id -> publications.reword(writer, id));
        ofRounds = new Texts(rounds, this::round, id -> {}, id -> {});
        long parent = promises.get(writer, fixtures.promise(scene, Set.of(scene.patrol())))
                .agreement();
        LongConsumer inOtherWords = id -> promises.edit(
                writer, id, promises.get(writer, id).version(), MatrixTexts.promise(scene, "Tryggare torg"));
        ofPromises = new Texts(
                promises,
                () -> promises.draft(writer, parent, MatrixTexts.promise(scene, "Tryggt torg")),
                inOtherWords,
                inOtherWords);
    }

    private long round() {
        Period year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        return rounds.open(writer, agreement(), RoundKind.YEAR, year, LocalDate.of(2026, 3, 15));
    }

    Scene scene() {
        return scene;
    }

    Actor writer() {
        return writer;
    }

    /** The agreement that is public all the time. */
    long agreement() {
        return promises.get(writer, scene.promise()).agreement();
    }

    /** Something new. @return the variables of addresses that lead to it, and what forms about it carry */
    Map<String, String> make(String kind, String state) {
        String[] words = state.split("\\+");
        boolean variant = words.length > 1;
        return switch (kind) {
            case "agreement" -> variant && words[1].equals("picture") ? pictured(words[0]) : text(ofAgreements, words);
            case "followup" -> text(ofRounds, words);
            case "promise" -> variant ? promise(words) : text(ofPromises, words);
            case "measure" -> measure(words[0], variant);
            case "edition" -> edition(words[0]);
            case "question" -> questions.make(scene, writer, words[0], variant);
            case "news" -> news.make(scene, writer, words[0], variant ? words[1] : "");
            default -> meetings.make(scene, writer, words[0], variant);
        };
    }

    private Map<String, String> text(Texts texts, String... words) {
        long id = texts.draft().getAsLong();
        if (words.length > 1 && Set.of("proposal", "corrected").contains(words[1])) {
            bring(texts, id, "published");
            (words[1].equals("corrected") ? texts.reword() : texts.propose()).accept(id);
        }
        String variant = words.length > 1 ? words[1] : "";
        if (variant.equals("half")) {
            bring(texts, id, "submitted");
            publications.half(approvers.get(0), texts.steps(), id);
        } else if (variant.equals("timed")) {
            bring(texts, id, "approved");
            publications.timed(scene.publisher(), texts.steps(), id);
        } else if (variant.equals("corrected")) {
            publications.corrected(scene.publisher(), texts.steps(), id);
        } else if (words[0].equals("discarded")) {
            texts.steps().discard(writer, id);
        } else {
            bring(texts, id, words[0]);
        }
        Standing now = texts.steps().get(writer, id);
        return Map.of(
                "id", Long.toString(id),
                "agreement", Long.toString(id),
                "version", Long.toString(now.version()),
                "digest", now.approvals().digest());
    }

    /** From a draft to this state. */
    private void bring(Texts texts, long id, String state) {
        int steps = WAY.indexOf(state);
        if (steps > 0) {
            texts.steps().submit(writer, id);
        }
        if (steps > 1) {
            String digest = texts.steps().get(writer, id).approvals().digest();
            approvers.forEach(approver -> texts.steps().approve(approver, id, digest));
        }
        if (steps > 2) {
            texts.steps().publish(scene.publisher(), id, "Ny");
        }
    }

    private Map<String, String> pictured(String state) {
        long id = Long.parseLong(text(ofAgreements, state).get("id"));
        publications.pictured(writer, id);
        return Map.of("id", Long.toString(id), "version", "0");
    }

    private Map<String, String> promise(String... words) {
        return switch (words[1]) {
            case "covered" -> covered();
            case "entry" -> withEntry();
            default -> text(ofPromises, words);
        };
    }

    /** A published one, for whose target something is recorded by hand. */
    private Map<String, String> withEntry() {
        Map<String, String> made = text(ofPromises, "published");
        entries.record(
                writer,
                Long.parseLong(made.get("id")),
                1,
                new NewEntry(EntryKind.DONE, LocalDate.of(2026, 3, 16), null, "Klart", null, null));
        return made;
    }

    /** Approved with its agreement. */
    private Map<String, String> covered() {
        long agreement = ofAgreements.draft().getAsLong();
        return Map.of(
                "id", Long.toString(promises.under(writer, agreement).get(0).id()));
    }

    private Map<String, String> measure(String state, boolean withText) {
        boolean planned = state.equals("planned") || state.equals("cancelled");
        NewMeasure measure = withText ? scene.withText(otherDay(), "Fler lampor.") : scene.patrol(otherDay());
        long id = planned
                ? measures.plan(policeWriter, scene.patrol(LocalDate.of(2026, 6, 1)))
                : measures.record(scene.officer(), measure);
        if (state.equals("cancelled")) {
            measures.cancel(policeWriter, id);
        } else if (state.equals("struck")) {
            measures.strike(scene.officer(), id, CorrectionReason.DID_NOT_HAPPEN, null);
        }
        long version = lists.get(writer, id).version();
        return Map.of("id", Long.toString(id), "version", Long.toString(version));
    }

    /** One on which nothing like it has been recorded. */
    private LocalDate otherDay() {
        return LocalDate.of(2026, 3, 16).minusDays(++day);
    }

    private Map<String, String> edition(String state) {
        long id = situations.furtherDraft(writer, scene.town());
        if (state.equals("decided")) {
            situations.decide(writer, id);
        }
        return Map.of("id", Long.toString(id), "version", Long.toString(situations.version(writer, id)), "key", "1");
    }

    private static Set<String> names(Enum<?>[] states) {
        return Arrays.stream(states).map(state -> state.name().toLowerCase()).collect(Collectors.toUnmodifiableSet());
    }
}
