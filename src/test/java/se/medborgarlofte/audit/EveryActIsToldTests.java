package se.medborgarlofte.audit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.security.Acts;

/** No service changes anything for somebody without telling of it; what only takes part in another's act need not. */
class EveryActIsToldTests {

    private static final int KNOWN = 35;

    private static final ArchRule RULE = methods()
            .that(DescribedPredicate.describe("change something for somebody", EveryActIsToldTests::changes))
            .should(new ArchCondition<>("tell of it by " + Acts.class.getSimpleName()) {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(method, tells(method, new HashSet<>()), method.getFullName()));
                }
            });

    @Test
    void everyServiceTellsWhatItDoes() {
        JavaClasses program = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("se.medborgarlofte");
        RULE.check(program);
        assertThat(program.stream().flatMap(type -> type.getMethods().stream()).filter(EveryActIsToldTests::changes))
                .hasSizeGreaterThanOrEqualTo(KNOWN);
    }

    /** The negative control. */
    @Test
    void aSilentOneWouldBeSeen() {
        assertThat(RULE.evaluate(new ClassFileImporter().importClasses(Silent.class))
                        .getFailureReport()
                        .getDetails())
                .hasSize(1)
                .first()
                .asString()
                .contains("Silent.act");
    }

    @SuppressWarnings("unused")
    private record Silent(Acts acts) {

        @Transactional
        public void act(Actor actor) {
            read(actor);
        }

        @Transactional(readOnly = true)
        public void read(Actor actor) {}
    }

    private static boolean changes(JavaMethod method) {
        boolean forSomebody = method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getRawParameterTypes().isEmpty()
                && method.getRawParameterTypes().get(0).isEquivalentTo(Actor.class);
        return forSomebody
                && transaction(method)
                        .filter(found -> !found.readOnly() && found.propagation() != Propagation.MANDATORY)
                        .isPresent()
                && !method.getOwner().isEquivalentTo(Acts.class);
    }

    private static Optional<Transactional> transaction(JavaMethod method) {
        Optional<Transactional> own = method.tryGetAnnotationOfType(Transactional.class);
        return own.isPresent() ? own : method.getOwner().tryGetAnnotationOfType(Transactional.class);
    }

    private static boolean tells(JavaCodeUnit method, Set<JavaCodeUnit> seen) {
        return seen.add(method)
                && method.getCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Acts.class)
                                || call.getTarget()
                                        .resolveMember()
                                        .filter(JavaCodeUnit.class::isInstance)
                                        .map(JavaCodeUnit.class::cast)
                                        .filter(next ->
                                                next.getOwner().getPackageName().startsWith("se.medborgarlofte"))
                                        .filter(next -> tells(next, seen))
                                        .isPresent());
    }
}
