package se.medborgarlofte.database;

import java.util.List;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Whether the database that comes with the program is to be used: no other one is named. A name that is set to nothing
 * is a mistake, and stops the start; it never opens the example.
 */
class EmbeddedDatabaseChosen implements Condition {

    private static final List<String> ANOTHER_DATABASE =
            List.of("spring.datasource.url", "spring.datasource.jndi-name", "spring.datasource.hikari.jdbc-url");

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return in(context.getEnvironment());
    }

    static boolean in(Environment environment) {
        return ANOTHER_DATABASE.stream().noneMatch(environment::containsProperty);
    }
}
