package se.medborgarlofte.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.account.DueMembership;
import se.medborgarlofte.account.NewMembership;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.account.PeopleFixtures.Town;
import se.medborgarlofte.account.Role;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.security.Forbidden;
import se.medborgarlofte.security.NotFresh;
import se.medborgarlofte.security.StaffBrowser;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.StatementCounter;
import se.medborgarlofte.testing.TestClock;

/** Who may do what is looked at once a year, by somebody who may, and nothing of it is lost. */
@IntegrationTest
@Import(PeopleFixtures.class)
class MembershipReviewTests {

    private static final String PAGE = "/arbetsyta/administration/genomgang";

    private final PeopleFixtures fixtures;
    private final PeopleAdministration people;
    private final MembershipReview review;
    private final Actors actors;
    private final StaffBrowser browser;
    private final StatementCounter statements;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private Town town;
    private Actor editor;
    private Actor officer;
    private Actor administrator;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    MembershipReviewTests(
            PeopleFixtures fixtures,
            PeopleAdministration people,
            MembershipReview review,
            Actors actors,
            MockMvc mvc,
            StatementCounter statements,
            JdbcClient jdbc,
            TestClock clock) {
        this.fixtures = fixtures;
        this.people = people;
        this.review = review;
        this.actors = actors;
        this.browser = new StaffBrowser(mvc);
        this.statements = statements;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void people() {
        town = fixtures.town();
        editor = fixtures.municipal(town, Role.EDITOR, Role.RECORDER);
        officer = fixtures.police(town, Role.RECORDER);
        administrator = fixtures.municipal(town, Role.PARTY_ADMINISTRATOR);
    }

    @Test
    void waitsWhenAYearHasPassedAndForNobodyElsesParty() {
        clock.set(LocalDateTime.of(2027, 3, 15, 23, 59));
        assertThat(due(now(administrator))).isEmpty();
        clock.set(LocalDateTime.of(2027, 3, 16, 0, 1));
        assertThat(due(now(administrator)))
                .containsExactlyInAnyOrder(editor.personId(), editor.personId(), administrator.personId());
        Actor police = fixtures.police(town, Role.PARTY_ADMINISTRATOR);
        assertThat(due(police)).containsExactly(officer.personId());
        assertThat(due(fixtures.systemAdministrator())).contains(editor.personId(), officer.personId());
    }

    @Test
    void isDoneForAYearByOneWhoMaySignOffAndForOthersOnly() throws Exception {
        clock.set(LocalDateTime.of(2027, 6, 1, 10, 0));
        Actor reviewer = now(administrator);
        assertThat(browser.page(reviewer, "/arbetsyta").text()).contains("2 roller behöver ses över");
        assertThat(browser.page(reviewer, PAGE).select("main form")).hasSize(1);
        Document page = browser.page(reviewer, PAGE);
        assertThat(page.text()).contains("Senast genomgången: aldrig. Saknar slutdatum.");
        List<String> ticked = page.select("main [name=memberships][checked]").eachAttr("value");
        assertThat(ticked).hasSize(2);
        String form = PAGE + "/" + editor.personId();
        assertThat(Jsoup.parse(browser.send(reviewer, form, typed("memberships"))
                                .getContentAsString())
                        .expectFirst("#fel")
                        .text())
                .contains("Kryssa för minst en roll");

        browser.go(reviewer, form, typed("memberships", ticked.get(0)));
        assertThat(due(reviewer)).containsExactlyInAnyOrder(editor.personId(), administrator.personId());
        browser.go(reviewer, form, typed("memberships", ticked.toArray(String[]::new)));
        assertThat(due(reviewer)).containsExactly(administrator.personId());
        assertThatThrownBy(() ->
                        review.signOff(reviewer, administrator.personId(), ids(reviewer, administrator.personId())))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> review.signOff(reviewer, officer.personId(), Set.of(1L)))
                .isInstanceOf(NotFound.class);

        assertThat(jdbc.sql("select reviewed_as from membership_review where reviewed_by = :by")
                        .param("by", reviewer.personId())
                        .query(String.class)
                        .list())
                .containsOnly("PARTY_ADMINISTRATOR")
                .hasSize(3);
        assertThat(told(reviewer)).hasSize(2).allMatch(row -> row.startsWith("MEMBERSHIP_REVIEWED - {"));
        assertThat(browser.page(reviewer, "/arbetsyta/logg").text())
                .contains("Gick igenom roller", "Visa uppgifterna Roller ");

        clock.set(LocalDateTime.of(2028, 6, 1, 10, 0));
        assertThat(due(now(administrator))).contains(editor.personId());
        assertThat(browser.page(now(administrator), PAGE).text()).contains("Senast genomgången: 1 juni 2027");
    }

    @Test
    void reachesEachPartyOnlyWhereItIsAdministered() {
        Town other = fixtures.town();
        Actor here = fixtures.actor(
                NewMembership.inMunicipality(Role.PARTY_ADMINISTRATOR, town.party(), town.id()),
                NewMembership.inPoliceArea(
                        Role.PARTY_ADMINISTRATOR,
                        other.area().party(),
                        other.area().id()));
        Actor elsewhere = fixtures.police(other, Role.RECORDER);
        clock.set(LocalDateTime.of(2027, 6, 1, 10, 0));
        assertThat(due(now(here)))
                .contains(editor.personId(), elsewhere.personId())
                .doesNotContain(officer.personId());
        assertThat(review.waiting(now(here))).isEqualTo(4);
        assertThatThrownBy(() -> review.due(now(editor))).isInstanceOf(Forbidden.class);
    }

    @Test
    void asksOnceMoreWhoItIs() {
        long held = ids(administrator, editor.personId()).iterator().next();
        Actor stale = actors.load(
                        administrator.personId(),
                        clock.instant(),
                        clock.instant().minus(Duration.ofMinutes(16)))
                .orElseThrow();
        assertThatThrownBy(() -> review.signOff(stale, editor.personId(), Set.of(held)))
                .isInstanceOf(NotFresh.class);
        assertThatThrownBy(() -> people.changeEnd(stale, editor.personId(), held, LocalDate.of(2026, 12, 31)))
                .isInstanceOf(NotFresh.class);
        assertThatThrownBy(() ->
                        people.change(stale, editor.personId(), new ChangedPerson("ny@test.example", "Ny", ""), 0))
                .isInstanceOf(NotFresh.class);
    }

    @Test
    void isRefusedForWhatHasChangedMeanwhile() {
        clock.set(LocalDateTime.of(2027, 6, 1, 10, 0));
        Actor reviewer = now(administrator);
        Set<Long> shown = ids(reviewer, editor.personId());
        people.endMembership(reviewer, editor.personId(), shown.iterator().next());
        assertThatThrownBy(() -> review.signOff(reviewer, editor.personId(), shown))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void aRoleThatEndsTheDayItBeganStaysAndIsOver() {
        long held = ids(administrator, editor.personId()).iterator().next();
        people.endMembership(administrator, editor.personId(), held);
        assertThat(now(editor).hats()).hasSize(1);
        assertThat(jdbc.sql("select ended_at is not null from membership where id = :id")
                        .param("id", held)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        people.endMembership(administrator, editor.personId(), held);
        assertThatThrownBy(() -> people.changeEnd(administrator, editor.personId(), held, LocalDate.of(2026, 12, 31)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theLastDayCanBeMovedButNotToThePastNorFarAway() throws Exception {
        long held = ids(administrator, editor.personId()).iterator().next();
        String page = "/arbetsyta/administration/personer/" + editor.personId() + "/roller/" + held + "/sista-dag";
        browser.go(administrator, page, typed("ends", "2026-03-20"));
        assertThat(people.membership(administrator, editor.personId(), held).ends())
                .isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(told(administrator))
                .singleElement()
                .asString()
                .startsWith("MEMBERSHIP_CHANGED {\"ends\":null,\"party\":")
                .contains(" {\"ends\":\"2026-03-20\",\"party\":");
        for (LocalDate wrong : List.of(LocalDate.of(2026, 3, 15), LocalDate.of(2029, 1, 1))) {
            assertThatThrownBy(() -> people.changeEnd(administrator, editor.personId(), held, wrong))
                    .isInstanceOf(Refusal.class);
        }
        clock.set(LocalDateTime.of(2026, 3, 21, 0, 1));
        assertThat(now(editor).hats()).hasSize(1);
    }

    @Test
    void theNumberOfStatementsDoesNotDependOnHowManyWait() throws Exception {
        clock.set(LocalDateTime.of(2027, 6, 1, 10, 0));
        Actor reviewer = now(administrator);
        int few = statements.during(() -> browser.page(reviewer, PAGE)).size();
        clock.reset();
        for (int more = 0; more < 5; more++) {
            fixtures.municipal(town, Role.READER);
        }
        clock.set(LocalDateTime.of(2027, 6, 1, 10, 0));
        assertThat(statements.during(() -> browser.page(reviewer, PAGE))).hasSize(few);
    }

    /** "DEED before after" of what the person did. */
    private List<String> told(Actor actor) {
        return jdbc.sql("select concat_ws(' ', deed, coalesce(before, '-'), after) from audit_event"
                        + " where person_id = :person and deed like 'MEMBERSHIP_%' order by id")
                .param("person", actor.personId())
                .query(String.class)
                .list();
    }

    private static MultiValueMap<String, String> typed(String field, String... values) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("submission", "token-" + System.nanoTime());
        typed.put(field, List.of(values));
        return typed;
    }

    private List<Long> due(Actor actor) {
        return review.due(actor).stream()
                .flatMap(List::stream)
                .map(DueMembership::personId)
                .toList();
    }

    private Set<Long> ids(Actor actor, long person) {
        return people.get(actor, person).memberships().stream()
                .map(held -> held.id())
                .collect(Collectors.toSet());
    }

    private Actor now(Actor actor) {
        return actors.load(actor.personId()).orElseThrow();
    }
}
