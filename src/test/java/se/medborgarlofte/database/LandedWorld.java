package se.medborgarlofte.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.account.Actors;
import se.medborgarlofte.agreement.Agreements;
import se.medborgarlofte.agreement.PublishedAgreements;
import se.medborgarlofte.approval.ApprovalSheet;
import se.medborgarlofte.history.Canonical;
import se.medborgarlofte.measure.Measures;
import se.medborgarlofte.measure.NewMeasure;
import se.medborgarlofte.promise.Promises;
import se.medborgarlofte.promise.PublishedPromise;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.shared.Period;

/** The small world that the script of every landed version holds, as the newest program must find it. */
class LandedWorld {

    /** A week after its last day. */
    static final LocalDate DAY = LocalDate.of(2026, 10, 12);

    private static final long PITEA = 1;
    private static final long NEIGHBOURS = 3;

    private final ConfigurableApplicationContext program;

    LandedWorld(ConfigurableApplicationContext program) {
        this.program = program;
    }

    void citizensReadWhatWasPublished() {
        PublishedAgreements agreements = program.getBean(PublishedAgreements.class);
        assertThat(agreements.in(PITEA)).singleElement().satisfies(agreement -> {
            assertThat(agreement.content().title()).isEqualTo("Tillsammans för ett tryggare Piteå");
            assertThat(agreement.content().signatories()).hasSize(2);
            assertThat(agreement.content().parties()).hasSize(2);
            assertThat(agreement.how().approvals()).hasSize(2);
            assertThat(agreements.versions(agreement.id()))
                    .allSatisfy(version -> assertThat(version.digest()).isEqualTo(Canonical.digest(version.content())));
        });
        assertThat(program.getBean(PublishedPromises.class).in(PITEA).stream()
                        .collect(Collectors.toMap(PublishedPromise::slug, LandedWorld::told)))
                .containsOnly(
                        Map.entry("vi-lyssnar-pa-dig-som-bor-i-pitea", "version 2: 1, ON_TRACK"),
                        Map.entry("polisen-sander-live-och-svarar-pa-fragor", "version 1: 3, REACHED"),
                        Map.entry("fler-grannar-hjalps-at", "version 1: 2, ON_TRACK"),
                        Map.entry("farre-stolder-och-inbrott", "version 1: 0, NOT_MEASURABLE"));
    }

    private static String told(PublishedPromise promise) {
        return "version %d: %d, %s"
                .formatted(promise.number(), promise.progress().targets().get(0).counted(), promise.status());
    }

    void citizensSeeThePages() {
        MockMvc mvc = MockMvcBuilders.webAppContextSetup((WebApplicationContext) program)
                .build();
        String agreement = "/pitea/overenskommelser/tillsammans-for-ett-tryggare-pitea";
        assertThat(page(mvc, "/pitea")).contains("Polisen sänder live", "Piteå kommun");
        assertThat(page(mvc, agreement)).contains("Helena Stenberg", "Barn och unga");
        assertThat(page(mvc, agreement + "/utskrift?version=1")).contains("Version 1");
        assertThat(page(mvc, "/pitea/loften/vi-lyssnar-pa-dig-som-bor-i-pitea"))
                .contains("Ett möte till, efter önskemål från invånarna.", "Dialogmöte", "Centrum");
        assertThat(page(mvc, "/pitea/loften/fler-grannar-hjalps-at")).contains("Struket", "Hortlax");
        assertThat(page(mvc, "/pitea/sandningar/trygg-hemma-i-vinter")).contains("på grund av sjukdom");
    }

    private static String page(MockMvc mvc, String path) {
        try {
            var answer = mvc.perform(get(path)).andReturn().getResponse();
            assertThat(answer.getStatus()).as(path).isEqualTo(200);
            return Jsoup.parse(answer.getContentAsString()).text();
        } catch (Exception failed) {
            throw new AssertionError(path, failed);
        }
    }

    void staffGoOnWhereTheyWere() {
        Agreements agreements = program.getBean(Agreements.class);
        Actor chief = actor("polischef@pitea.example");
        assertThat(states(agreements.get(chief, 2).approvals()))
                .as("an approval holds until the text changes, whatever the program writes by now")
                .containsExactly(ApprovalSheet.State.APPROVED, ApprovalSheet.State.WAITING);
        agreements.approve(chief, 2, agreements.get(chief, 2).approvals().digest());
        assertThat(agreements.get(chief, 2).approvals().isComplete()).isTrue();

        Promises promises = program.getBean(Promises.class);
        assertThat(states(promises.get(chief, 5).approvals())).containsExactly(ApprovalSheet.State.SENT_BACK);
        assertThat(promises.get(chief, 5).content().targets()).hasSize(2);
    }

    private static List<ApprovalSheet.State> states(ApprovalSheet sheet) {
        return sheet.lines().stream().map(ApprovalSheet.Line::state).toList();
    }

    void whatIsWrittenOnceStays() {
        JdbcClient jdbc = program.getBean(JdbcClient.class);
        for (String table : List.of("version", "approval", "occurrence", "occurrence_promise")) {
            assertThatThrownBy(() -> jdbc.sql("delete from " + table).update())
                    .hasMessageContaining(table + " is append-only");
        }
        for (String change : List.of(
                "version set reason = ''",
                "approval set reason = ''",
                "occurrence set quantity = 2",
                "occurrence_promise set promise_id = 1")) {
            assertThatThrownBy(() -> jdbc.sql("update " + change).update()).hasMessageContaining("is append-only");
        }
    }

    void whatWasThereIsInTheChain() {
        JdbcClient jdbc = program.getBean(JdbcClient.class);
        assertThat(jdbc.sql("select count(*) from version_municipality m join chain_link l on l.kind = 'VERSION'"
                                + " and l.row_id = m.version_id and l.municipality_id = m.municipality_id"
                                + " where m.municipality_id = 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(jdbc.sql("select count(*) from version_municipality where municipality_id = 1")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(jdbc.sql("select count(*) from chain_pending where municipality_id = 1 and due_at < now()")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    void theLedgerGrows() {
        long information = 6;
        long ojebyn = 3;
        long police = 3;
        program.getBean(Measures.class)
                .record(
                        actor("polis@pitea.example"),
                        new NewMeasure(
                                information,
                                PITEA,
                                ojebyn,
                                police,
                                Period.of(DAY),
                                4,
                                null,
                                Set.of(NEIGHBOURS),
                                "",
                                "",
                                null,
                                false));
        assertThat(program.getBean(PublishedPromises.class).in(PITEA))
                .filteredOn(promise -> promise.id() == NEIGHBOURS)
                .extracting(LandedWorld::told)
                .containsExactly("version 1: 6, REACHED");
    }

    private Actor actor(String email) {
        return program.getBean(Actors.class).byEmail(email).orElseThrow();
    }
}
