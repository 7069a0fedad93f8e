package se.medborgarlofte.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Targets are stored inside the published text of a promise, and read for as long as it is kept. */
class TargetJsonTests {

    private record Text(List<Target> targets) {}

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    @Test
    void writesWhatItReads() {
        Text text = new Text(List.of(
                new Target(
                        1,
                        List.of(new CountedActivity(7, "Skolbesök"), new CountedActivity(9, "Fotpatrull")),
                        new AtLeast(5, Recurrence.WEEK, Anchor.FIRST_DAY, 2, null),
                        Commitment.AMBITION),
                new Target(2, List.of(), new WithoutMeasure(), Commitment.BINDING)));

        String written = json.writeValueAsString(text);

        assertThat(json.readTree(written)).isEqualTo(json.readTree("""
                {"targets": [
                  {"key": 1,
                   "counts": [{"id": 7, "name": "Skolbesök"}, {"id": 9, "name": "Fotpatrull"}],
                   "rule": {"rule": "at-least", "number": 5, "recurrence": "WEEK", "anchor": "FIRST_DAY",
                            "firstPartNumber": 2, "lastPartNumber": null},
                   "commitment": "AMBITION"},
                  {"key": 2, "counts": [], "rule": {"rule": "without-measure"}, "commitment": "BINDING"}
                ]}"""));
        assertThat(json.readValue(written, Text.class)).isEqualTo(text);
    }

    @Test
    void readsATextThatLacksWhatCameLater() {
        Target old = json.readValue("""
                {"key": 1, "rule": {"rule": "at-least", "number": 5, "recurrence": "WEEK"}}""", Target.class);

        assertThat(old).isEqualTo(new Target(1, List.of(), AtLeast.of(5, Recurrence.WEEK), Commitment.BINDING));
        assertThat(json.readValue("{\"key\": 3}", Target.class))
                .isEqualTo(new Target(3, List.of(), new WithoutMeasure(), Commitment.BINDING));
    }

    @Test
    void readsATextThatHasMoreThanItKnows() {
        assertThat(json.readValue("""
                {"key": 3, "rule": {"rule": "without-measure", "reason": "x"}, "later": true}""", Target.class))
                .isEqualTo(new Target(3, List.of(), new WithoutMeasure(), Commitment.BINDING));
    }

    @Test
    void refusesARuleThatItDoesNotKnow() {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> json.readValue("{\"key\": 3, \"rule\": {\"rule\": \"magic\"}}", Target.class));
    }
}
