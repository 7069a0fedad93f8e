package se.medborgarlofte.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.medborgarlofte.MedborgarlofteApplication;

/**
 * The matrix's own test: without any one of the checks of permission in the source, it must fail; but for
 * those of checks-seen-elsewhere.txt. Run by {@code scripts/delete-checks.sh}; it takes too long for every build. The
 * inherited tests are the negative control.
 */
class DeletedChecks extends PermissionMatrixTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(MedborgarlofteApplication.class);

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private String module = "";

    static Stream<Check> checks() {
        String wanted = System.getProperty("checks", "");
        return Check.all().filter(check -> check.toString().matches(".*(" + wanted + ").*"));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void isNoticed(Check check) throws Exception {
        module = check.module();
        try (AutoCloseable ignored = check.delete()) {
            Throwable noticed = catchThrowable(this::letsInWhomTheMatrixLetsInAndNobodyElse);
            String why = seenElsewhere().get(check.name());
            String answer = noticed != null
                    ? String.valueOf(noticed.getMessage()).lines().findFirst().orElseThrow()
                    : why == null ? "NOT NOTICED: " + check.name() : "elsewhere: " + why;
            System.out.println("check  %-50s  %s".formatted(check, answer));
            if (why == null) {
                // A page that fails without it has noticed, too.
                assertThat(noticed).as(check.name()).isInstanceOfAny(Noticed.class, ServletException.class);
            } else {
                assertThat(noticed).as(check.name() + " is missed after all").isNull();
            }
        }
    }

    /** Those that the matrix does not miss, with what does. */
    private static Map<String, String> seenElsewhere() throws IOException {
        try (InputStream list = DeletedChecks.class.getResourceAsStream("/checks-seen-elsewhere.txt")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .collect(Collectors.toMap(line -> line[0].strip(), line -> line[1].strip()));
        }
    }

    @Test
    void whatIsSeenElsewhereIsThere() throws Exception {
        assertThat(Check.all().map(Check::name)).containsAll(seenElsewhere().keySet());
    }

    /** Or the pattern by which they are found has gone stale. */
    @Test
    void thereAreManyInManyModules() {
        assertThat(Check.all()).hasSizeGreaterThan(40);
        assertThat(Check.all().map(Check::module)).contains("security", "agreement", "approval", "promise", "measure");
    }

    /** Those that may come to where the check was: of its module first, and of those that use it. */
    @Override
    List<MatrixRow> rows() {
        if (module.isEmpty()) {
            return super.rows();
        }
        Set<String> own = routes(Set.of(module));
        Set<String> all = routes(modulesThatUse(module));
        return super.rows().stream()
                .filter(row -> all.contains(row.route()))
                .sorted(Comparator.comparing(row -> !own.contains(row.route())))
                .toList();
    }

    private Set<String> routes(Set<String> modules) {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(route -> modules.contains(
                        route.getValue().getBeanType().getPackageName().split("\\.")[2]))
                .flatMap(route -> MatrixRow.routes(route.getKey()))
                .collect(Collectors.toSet());
    }

    /** Itself, and all that may call it, be it through others. */
    private static Set<String> modulesThatUse(String used) {
        return MODULES.stream()
                .filter(module -> name(module).equals(used)
                        || module.getAllDependencies(MODULES).stream()
                                .anyMatch(dependency ->
                                        name(dependency.getTargetModule()).equals(used)))
                .map(DeletedChecks::name)
                .collect(Collectors.toSet());
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    /** One wrong answer is enough, where a check has been deleted. */
    @Override
    List<String> wrongAnswers() {
        return module.isEmpty()
                ? super.wrongAnswers()
                : new ArrayList<>() {
                    @Override
                    public boolean add(String wrong) {
                        throw new Noticed(wrong);
                    }
                };
    }

    private static final class Noticed extends AssertionError {

        private Noticed(String wrong) {
            super(wrong);
        }
    }
}
