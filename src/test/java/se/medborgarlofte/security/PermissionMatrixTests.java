package se.medborgarlofte.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;
import se.medborgarlofte.security.MatrixPrincipals.Principal;
import se.medborgarlofte.situation.SituationFixtures;
import se.medborgarlofte.testing.IntegrationTest;

/** Asks every route of the running program as everybody, and compares what is answered with permissions.txt. */
@IntegrationTest
@Import({
    SituationFixtures.class,
    MatrixNews.class,
    MatrixQuestions.class,
    MatrixPublications.class,
    MatrixMeetings.class,
    MatrixStates.class,
    MatrixForms.class,
    MatrixWorld.class,
    MatrixPrincipals.class
})
@TestPropertySource(properties = {"spring.application.name=permissions", "spring.test.mockmvc.print=none"})
class PermissionMatrixTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MatrixWorld world;

    @Autowired
    private MatrixPrincipals principals;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void hasARowForEveryRouteAndARouteForEveryRow() {
        Set<String> routes = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(MatrixRow::routes)
                .collect(Collectors.toSet());

        assertThat(MatrixRow.all().stream().map(MatrixRow::route).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void hasEveryStateOfWhateverARouteChanges() {
        assertThat(missing(MatrixRow.all())).isEmpty();
    }

    /** The negative control. */
    @Test
    void wouldMissEachOfThem() {
        Predicate<MatrixRow> struck = row -> row.object().equals("measure:struck");
        List<MatrixRow> rows = MatrixRow.all().stream().filter(struck.negate()).toList();
        assertThat(missing(rows)).hasSizeGreaterThan(3).allMatch(line -> line.endsWith("[struck]"));
    }

    private static List<String> missing(List<MatrixRow> rows) {
        return MatrixRow.statesOfWhatIsChanged(rows).entrySet().stream()
                .map(known -> {
                    Set<String> states =
                            new TreeSet<>(MatrixStates.ALL.get(known.getKey().split(" ")[0]));
                    states.removeAll(known.getValue());
                    return known.getKey() + " is not asked in " + states;
                })
                .filter(line -> !line.endsWith("[]"))
                .toList();
    }

    @Test
    void letsInWhomTheMatrixLetsInAndNobodyElse() throws Exception {
        List<String> wrong = wrongAnswers();
        List<Principal> everybody = principals.of(world);
        for (MatrixRow row : rows()) {
            Map<String, String> shared = world.make(row.object());
            for (Principal principal : everybody) {
                String expected = principal.expected(row);
                boolean changed = row.method().equals("POST") && expected.equals("in");
                Map<String, String> object = changed ? world.make(row.object()) : shared;
                String answer = answer(row, object, principal);
                if (!answer.equals(expected)) {
                    wrong.add("%s (%s) as %s: expected %s, was %s"
                            .formatted(row.route(), row.object(), principal.name(), expected, answer));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** "in" for whoever is let in, whatever the program says then of the empty form, but for a thing's wrong state. */
    private String answer(MatrixRow row, Map<String, String> object, Principal principal) throws Exception {
        Map<String, String> values = new HashMap<>(object);
        values.putAll(row.values());
        URI address = UriComponentsBuilder.fromPath(row.pattern())
                .buildAndExpand(values)
                .encode()
                .toUri();
        MockHttpServletRequestBuilder request =
                request(HttpMethod.valueOf(row.method()), address).with(csrf()).with(principal.asks());
        values.entrySet().stream()
                .filter(value -> !row.pattern().contains("{" + value.getKey() + "}"))
                .forEach(value -> request.param(value.getKey(), value.getValue()));
        MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
        String location = String.valueOf(response.getRedirectedUrl());
        if (location.matches("/logga-in\\?(till|utgangen|igen).*|/logga-in/kod.*")) {
            return "login";
        }
        return Set.of(401, 403, 404, 409).contains(response.getStatus()) ? String.valueOf(response.getStatus()) : "in";
    }

    /** In the order in which they are asked. */
    List<MatrixRow> rows() {
        return MatrixRow.all();
    }

    /** Where wrong answers are gathered. */
    List<String> wrongAnswers() {
        return new ArrayList<>();
    }
}
