package se.medborgarlofte.question;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.organisation.PartyKind;
import se.medborgarlofte.organisation.PartySummary;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.SwedishTime;

/** The queues, as those see them whose party's they are. */
@Service
@Transactional(readOnly = true)
public class QuestionQueue {

    private static final long NONE = -1;

    private final QuestionQueries queries;
    private final QuestionSteps steps;
    private final Ways ways;
    private final PublishedAnswers answers;
    private final Parties parties;
    private final Municipalities municipalities;
    private final Permissions permissions;
    private final SwedishTime time;

    QuestionQueue(
            QuestionQueries queries,
            QuestionSteps steps,
            Ways ways,
            PublishedAnswers answers,
            Parties parties,
            Municipalities municipalities,
            Permissions permissions,
            SwedishTime time) {
        this.queries = queries;
        this.steps = steps;
        this.ways = ways;
        this.answers = answers;
        this.parties = parties;
        this.municipalities = municipalities;
        this.permissions = permissions;
        this.time = time;
    }

    /** Those in which the actor has a queue. */
    public List<MunicipalitySummary> municipalities(Actor actor) {
        return municipalities.byIds(actor.municipalitiesAs(Action.READ_QUESTIONS.roles()));
    }

    /** What waits in the own queues, the one that is due first on top; or what is settled, the latest first. */
    public QuestionSearch.Found search(Actor actor, QuestionSearch search) {
        permissions.requireAnywhere(actor, Action.READ_QUESTIONS);
        Map<String, Object> parameters = new HashMap<>();
        String condition = own(actor, search.municipality(), parameters) + " and "
                + search.state().condition();
        int total = queries.count(condition, parameters);
        parameters.put("offset", search.offset());
        parameters.put("limit", QuestionSearch.PAGE_SIZE);
        Instant now = time.now();
        List<QuestionLine> lines = queries
                .read(condition + " order by " + search.state().order() + " offset :offset limit :limit", parameters)
                .stream()
                .map(row -> QuestionLine.of(row, moderates(actor, row), now))
                .toList();
        return new QuestionSearch.Found(lines, total, search.page());
    }

    /** Open ones of the own queues, the one that is due first on top. */
    List<QuestionLine> open(Actor actor, int most) {
        Map<String, Object> parameters = new HashMap<>();
        String condition = own(actor, null, parameters) + " and q.state = 'RECEIVED'";
        parameters.put("limit", most);
        Instant now = time.now();
        return queries.read(condition + " order by q.due_at, q.id limit :limit", parameters).stream()
                .map(row -> QuestionLine.of(row, moderates(actor, row), now))
                .toList();
    }

    public QuestionDetails get(Actor actor, long id) {
        QuestionRow row = queries.find(id).orElseThrow(() -> new NotFound("question " + id));
        Set<Long> where = Set.of(row.municipality().id());
        long party = row.party().id();
        permissions.requireFor(actor, Action.READ_QUESTIONS, where, party);
        boolean moderates = moderates(actor, row);
        List<Way.To> links = queries.links(id);
        Way.To about = about(row);
        List<Way.To> wanted = new ArrayList<>(links);
        if (about != null) {
            wanted.add(about);
        }
        Map<Way.To, Way> found = ways.find(wanted);
        Ref draftBy = row.draftBy();
        return new QuestionDetails(
                id,
                row.version(),
                row.municipality(),
                row.party(),
                row.askedOf(),
                row.typed(),
                row.state(),
                row.isHeld() ? (moderates ? row.original() : null) : row.wording(),
                row.isHeld(),
                row.theme(),
                row.duplicateOf(),
                row.receivedAt(),
                row.dueAt(),
                row.state() == QuestionState.RECEIVED && row.dueAt().isBefore(time.now()),
                about == null ? null : found.get(about),
                row.about().target(),
                row.draft(),
                draftBy,
                links.stream().map(found::get).filter(Objects::nonNull).toList(),
                steps.of(id),
                answers.wordings(id),
                new QuestionDetails.May(
                        permissions.allowsFor(actor, Action.WRITE_ANSWER, where, party),
                        moderates,
                        draftBy != null
                                && permissions.allowsFor(actor, Action.PUBLISH_ANSWER, where, party)
                                && permissions.isFor(actor, Action.PUBLISH_ANSWER, Set.of(draftBy.id())),
                        permissions.allowsFor(actor, Action.ANONYMISE_QUESTION, where, party)));
    }

    /** Police and municipality, but the party in whose queue it is. */
    public List<PartySummary> others(QuestionDetails question) {
        return parties.of(Set.of(question.municipality().id())).stream()
                .filter(party -> party.kind() != PartyKind.THIRD_PARTY)
                .filter(party -> party.id() != question.party().id())
                .toList();
    }

    private boolean moderates(Actor actor, QuestionRow row) {
        return permissions.allowsFor(
                actor,
                Action.MODERATE_QUESTION,
                Set.of(row.municipality().id()),
                row.party().id());
    }

    /** The queues of the hats that read questions. */
    private static String own(Actor actor, @Nullable Long municipality, Map<String, Object> parameters) {
        List<Long[]> queues = actor.hats().stream()
                .filter(hat ->
                        hat.party() != null && Action.READ_QUESTIONS.roles().contains(hat.role()))
                .flatMap(hat -> hat.municipalities().stream()
                        .filter(where -> municipality == null || where.equals(municipality))
                        .map(where -> new Long[] {Objects.requireNonNull(hat.party()), where}))
                .toList();
        parameters.put(
                "parties",
                queues.isEmpty()
                        ? List.of(NONE)
                        : queues.stream().map(queue -> queue[0]).toList());
        parameters.put(
                "places",
                queues.isEmpty()
                        ? List.of(NONE)
                        : queues.stream().map(queue -> queue[1]).toList());
        return "(q.party_id, q.municipality_id) in (select * from unnest(array[:parties]::bigint[], array[:places]::bigint[]))";
    }

    private static Way.@Nullable To about(QuestionRow row) {
        Long promise = row.about().promise();
        Long gathering = row.about().gathering();
        return promise != null
                ? new Way.To(Way.Kind.PROMISE, promise)
                : gathering != null ? new Way.To(Way.Kind.GATHERING, gathering) : null;
    }
}
