package se.medborgarlofte.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.mvc.condition.NameValueExpression;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/**
 * A line of permissions.txt: who may do what by one route of the program.
 *
 * @param route method, pattern and named parameters, as the running program has them
 * @param values what stands in the pattern for other variables than the object's, and parameters that are sent
 * @param object what the route is about, with ":" and its state where it goes through several; or "-"
 * @param wrongState whether who may do it is told that it cannot be done in this state
 * @param roleFirst whether one without the role is told so before the object is looked for
 * @param may the roles that are let in for the object's municipality
 */
record MatrixRow(
        String route,
        Map<String, String> values,
        String object,
        boolean wrongState,
        boolean roleFirst,
        Set<String> may) {

    static List<MatrixRow> all() {
        try {
            return new ClassPathResource("permissions.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .flatMap(MatrixRow::of)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** One for each state. */
    private static Stream<MatrixRow> of(String line) {
        String[] cells = line.split("\\s*\\|\\s*", -1);
        Map<String, String> values = Stream.of(cells[1].split("\\s+"))
                .filter(value -> value.contains("="))
                .map(value -> value.split("=", 2))
                .collect(Collectors.toMap(value -> value[0], value -> value[1]));
        String route = cells[0].replaceAll("\\s+", " ");
        Set<String> may = Set.of(cells[3].split("\\s+"));
        boolean roleFirst = cells[2].startsWith("!");
        String[] objects = cells[2].replace("!", "").split("\\s+409:");
        String kind = objects[0].replaceFirst(":.*", "");
        int first = objects.length > 1 && objects[0].equals(kind) ? 1 : 0;
        return IntStream.range(first, objects.length)
                .boxed()
                .flatMap(part -> Stream.of(
                                objects[part].replaceFirst("^" + kind + ":", "").split(","))
                        .map(state -> state.equals(kind) ? kind : kind + ":" + state)
                        .map(object -> new MatrixRow(route, values, object, part > 0, roleFirst, may)));
    }

    /** What is changed in which states, by what: of rows that differ in nothing but the state. */
    static Map<String, Set<String>> statesOfWhatIsChanged(List<MatrixRow> rows) {
        return rows.stream()
                .filter(row -> row.method().equals("POST") && MatrixStates.ALL.containsKey(row.kind()))
                .collect(Collectors.groupingBy(
                        row -> row.kind() + " by " + row.route() + " " + row.values(),
                        Collectors.mapping(MatrixRow::state, Collectors.toSet())));
    }

    String kind() {
        return object.replaceFirst(":.*", "");
    }

    /** Without what it is besides. */
    String state() {
        return object.replaceFirst(".*:", "").replaceFirst("\\+.*", "");
    }

    /** The routes of a mapping, in the notation of the file. */
    static Stream<String> routes(RequestMappingInfo mapping) {
        String parameters = mapping.getParamsCondition().getExpressions().stream()
                .map(NameValueExpression::toString)
                .collect(Collectors.joining(" "));
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> method + " " + pattern.replaceAll("\\{(\\w+):[^/]*?}(?=[/.]|$)", "{$1}")
                                + (parameters.isEmpty() ? "" : " [" + parameters + "]")));
    }

    String method() {
        return route.split(" ")[0];
    }

    String pattern() {
        return route.split(" ")[1];
    }
}
