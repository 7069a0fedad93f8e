package se.medborgarlofte.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.medborgarlofte.history.Chains;
import se.medborgarlofte.history.VerifyHistory;
import se.medborgarlofte.promise.CorrectionReason;
import se.medborgarlofte.promise.Source;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.TestDatabase;

/** What was public cannot be altered, left out or made anew without the verifier's naming it. */
@IntegrationTest
@Import({PublicWorld.class, PublicPlaces.class})
class HistoryTests {

    private final MockMvc mvc;
    private final PublicBrowser browser;
    private final PublicWorld world;
    private final Chains chains;
    private final TestDatabase database;

    @TempDir
    private Path folder;

    private PublicPlace place;
    private long promise;
    private int files;

    @Autowired
    HistoryTests(MockMvc mvc, PublicWorld world, Chains chains, TestDatabase database) {
        this.mvc = mvc;
        this.browser = new PublicBrowser(mvc);
        this.world = world;
        this.chains = chains;
        this.database = database;
    }

    /** Six links: agreement, promise, three events and a strike. */
    @BeforeEach
    void live() {
        place = world.place(2);
        long agreement = world.draftAgreement(place, "Överenskommelse 2026", PublicWorld.YEAR);
        promise = world.draftPromise(place, agreement, "Vi möter dig", PublicWorld.YEAR, PublicWorld.THREE_A_YEAR);
        world.publish(place, agreement, "");
        world.held(place, LocalDate.of(2026, 1, 20), 2, promise);
        Source struck = world.held(place, LocalDate.of(2026, 2, 1), 1, promise);
        world.held(place, LocalDate.of(2026, 3, 1), 1, promise);
        world.strike(place, struck, CorrectionReason.DUPLICATE);
    }

    @Test
    void anUntouchedHistoryIsWholeAndContinuesTheEarlier() throws Exception {
        Path before = file();
        String head = chains.head(place.first().id()).written();
        assertThat(verify(before)).contains("hel: 6 rader", head).endsWith(" 0");
        world.held(place, LocalDate.of(2026, 3, 10), 1, promise);

        assertThat(verify(file(), before.toString()))
                .contains("hel: 7 rader", "fortsätter")
                .endsWith(" 0");
        assertThat(verify(file(), head)).contains("fortsätter").endsWith(" 0");
        assertThat(mvc.perform(get(place.path() + "/historik"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains(
                        "Registrerat: Dialogmöte, 20 januari 2026",
                        "Struket: Dialogmöte, 1 februari 2026",
                        "Löftet Vi möter dig, version 1")
                .contains(chains.head(place.first().id()).written());
        assertThat(Files.readString(before)).doesNotContain("recorded_by", "Vera Skriver");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version | update version set content = replace(content, 'möter', 'mötte') where id = (select row_id from chain_link where municipality_id = ? and number = 2) | FEL: texten på rad 2",
                "version | update version set reason = 'x' where id = (select row_id from chain_link where municipality_id = ? and number = 1) | FEL: texten på rad 1",
                "version | update version set content = replace(content, 'möter', 'mötte') where id = (select row_id from chain_link where municipality_id = ? and number = 2); delete from chain_salt where municipality_id = ? and number = 2 | FEL: texten på rad 2",
                "occurrence | update occurrence set reported_from = 'Ett system' where id = (select row_id from chain_link where municipality_id = ? and number = 3) | FEL: texten på rad 3",
                "version | update version set kind = 'CORRECTION' where id = (select row_id from chain_link where municipality_id = ? and number = 2) | FEL: rad 2 är ändrad",
                "version | update version set published_at = published_at - interval '1 day' where id = (select row_id from chain_link where municipality_id = ? and number = 2) | FEL: rad 2 är ändrad",
                "occurrence | update occurrence set quantity = 20 where id = (select row_id from chain_link where municipality_id = ? and number = 3) | FEL: rad 3 är ändrad",
                "occurrence | update occurrence set starts_on = '2026-02-28' where id = (select row_id from chain_link where municipality_id = ? and number = 5) | FEL: rad 5 är ändrad",
                "occurrence_promise | delete from occurrence_promise where occurrence_id = (select row_id from chain_link where municipality_id = ? and number = 4) | FEL: rad 4 saknas",
                "chain_link | delete from chain_link where municipality_id = ? and number = 3 | FEL: rad 3 saknas",
                "chain_link | update chain_link set entered_at = now() where municipality_id = ? and number = 4 | FEL: rad 4 är ändrad",
                "chain_link | update chain_link set previous = repeat('0', 64) where municipality_id = ? and number = 4 | FEL: rad 4 hör inte ihop",
            })
    void aRowThatIsAlteredByHandIsNamed(String table, String change, String told) throws Exception {
        byHand(table, change.replace("?", Long.toString(place.first().id())));

        assertThat(verify(file())).contains(told).endsWith(" 1");
    }

    @Test
    void aCutTailIsCaughtAgainstAnEarlierFileOrHead() throws Exception {
        Path before = file();
        String head = chains.head(place.first().id()).written();
        List<String> lines = Files.readAllLines(before);
        Path cut = Files.write(folder.resolve("cut.jsonl"), lines.subList(0, lines.size() - 1));

        assertThat(verify(cut)).endsWith(" 0");
        assertThat(verify(cut, before.toString()))
                .contains("Rad 6 fanns tidigare")
                .endsWith(" 1");
        assertThat(verify(cut, head)).contains("Rad 6 fanns tidigare").endsWith(" 1");
    }

    @Test
    void aWhollyRebuiltChainIsCaughtAgainstAnEarlierFileOrHead() throws Exception {
        Path before = file();
        String head = chains.head(place.first().id()).written();
        long here = place.first().id();
        byHand("occurrence", "update occurrence set quantity = 20 where municipality_id = " + here);
        byHand("chain_link", "delete from chain_salt where municipality_id = " + here);
        byHand(
                "chain_link",
                "insert into chain_pending (municipality_id, kind, row_id, due_at) select municipality_id,"
                        + " kind, row_id, entered_at from chain_link where municipality_id = " + here
                        + " order by number");
        byHand("chain_link", "delete from chain_link where municipality_id = " + here);
        byHand("chain_head", "delete from chain_head where municipality_id = " + here);
        world.held(place, LocalDate.of(2026, 3, 10), 1, promise);

        assertThat(verify(file())).contains("hel: 7 rader").endsWith(" 0");
        assertThat(verify(file(), before.toString())).contains("gjord på nytt").endsWith(" 1");
        assertThat(verify(file(), head)).contains("gjord på nytt").endsWith(" 1");
    }

    @Test
    void wordsThatAreErasedByLawLeaveANoticeAndTheChainVerifies() throws Exception {
        world.republish(
                place,
                promise,
                world.promise(place, "Vi möts", PublicWorld.YEAR, PublicWorld.THREE_A_YEAR),
                "En person var nämnd.");
        long here = place.first().id();
        String first = "(select row_id from chain_link where municipality_id = " + here + " and number = 2)";
        Path before = file();

        asOwner("select erase_public_words(" + first + ", 'möter', 'En person var nämnd i texten.')");

        Path file = file();
        assertThat(Files.readAllLines(file).get(2)).contains("\"erased\":true").doesNotContain("\"text\":");
        assertThat(verify(file, before.toString()))
                .contains("hel: 7 rader", "borttagen på en rad: 2", "fortsätter")
                .endsWith(" 0");
        assertThat(browser.page(place.path() + "/loften/vi-moter-dig/version/1")
                        .select("main")
                        .text())
                .contains("Vi [borttaget] dig", "Ord är borttagna ur texten enligt lag. En person var nämnd i texten.")
                .doesNotContain("Vi möter dig");
        assertThat(browser.page(place.path() + "/loften/vi-moter-dig")
                        .select("main")
                        .text())
                .contains("Ord är borttagna ur texten enligt lag.");
    }

    @ParameterizedTest
    @CsvSource({"1, möter", "2, finns inte", "2, 2026", "2, title"})
    void whatHoldsNowAndWordsThatAreNotThereAreNotErased(int version, String words) {
        String chosen = "(select id from version where subject_type = 'PROMISE' and subject_id = " + promise
                + " and number = 1)";
        if (version == 2) {
            world.republish(
                    place,
                    promise,
                    world.promise(place, "Vi möts", PublicWorld.YEAR, PublicWorld.THREE_A_YEAR),
                    "Rättat.");
        }

        assertThatThrownBy(() ->
                        asOwner("select erase_public_words(" + chosen + ", '" + words + "', 'En person var nämnd.')"))
                .isInstanceOf(SQLException.class);
    }

    /** The negative control: only what tells of it may take out words. */
    @Test
    void nothingElseChangesAVersion() {
        assertThatThrownBy(() -> asOwner("update version set content = replace(content, 'möter', 'mötte')"))
                .hasMessageContaining("append-only");
    }

    @Test
    void twoMunicipalitiesAreNotCompared() throws Exception {
        Path here = file();
        Path there = write(mvc.perform(get("/" + place.municipalities().get(1).slug() + "/historik/fil"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());

        assertThat(verify(there)).endsWith(" 0");
        assertThat(verify(here, there.toString())).contains("olika kommuner").endsWith(" 2");
    }

    @Test
    void saysWhatItCannotRead() throws Exception {
        assertThat(verify(folder.resolve("finns-inte")))
                .contains("går inte att läsa")
                .endsWith(" 2");
        assertThat(verify(Files.writeString(folder.resolve("annat"), "hej\n"))).endsWith(" 1");
        assertThat(VerifyHistory.run(List.of(), new PrintStream(new ByteArrayOutputStream())))
                .isEqualTo(2);
    }

    private String verify(Path file, String... earlier) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(earlier));
        int status = VerifyHistory.run(arguments, new PrintStream(told, true, StandardCharsets.UTF_8));
        return told.toString(StandardCharsets.UTF_8) + " " + status;
    }

    private Path file() throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get(place.path() + "/historik/fil")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return write(answer.getContentAsByteArray());
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("historik-" + ++files + ".jsonl"), content);
    }

    /** As one who owns the database could. */
    private void byHand(String table, String change) throws SQLException {
        asOwner(
                "alter table " + table + " disable trigger user",
                change,
                "alter table " + table + " enable trigger user");
    }

    private void asOwner(String... statements) throws SQLException {
        try (Connection owner = database.connect();
                Statement statement = owner.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
