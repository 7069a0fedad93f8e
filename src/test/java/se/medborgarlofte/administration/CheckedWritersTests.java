package se.medborgarlofte.administration;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.account.Invitations;
import se.medborgarlofte.account.Openings;
import se.medborgarlofte.account.People;
import se.medborgarlofte.account.Reviews;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.Parties;
import se.medborgarlofte.organisation.Places;
import se.medborgarlofte.organisation.PoliceAreas;

/** The writers of organisation and account check nobody; so nobody but those who do, or need not, may call them. */
class CheckedWritersTests {

    private static final Set<String> SERVICES = Set.of(
            Municipalities.class.getName(),
            PoliceAreas.class.getName(),
            Parties.class.getName(),
            Places.class.getName(),
            People.class.getName(),
            Invitations.class.getName(),
            Openings.class.getName(),
            Reviews.class.getName());

    private static final String WRITER =
            "(create|add|change|rename|retire|disable|enable|end|open|close|sign|reset)[A-Za-z]*";

    private final JavaClasses program = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.medborgarlofte");

    @Test
    void areCalledOnlyWherePermissionIsCheckedOrNotNeeded() {
        rule("..account..", "..organisation..", "..administration", "..example..", "..login")
                .check(program);
    }

    /** The negative control: the administration does call them. */
    @Test
    void wouldBeSeenIfTheyWereCalledElsewhere() {
        assertThat(rule("..account..", "..organisation..", "..example..", "..login")
                        .evaluate(program)
                        .hasViolation())
                .isTrue();
    }

    private static ArchRule rule(String... allowed) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe("a writer that checks nobody", CheckedWritersTests::writes));
    }

    private static boolean writes(JavaMethodCall call) {
        MethodCallTarget target = call.getTarget();
        return SERVICES.contains(target.getOwner().getName())
                && target.getName().matches(WRITER);
    }
}
