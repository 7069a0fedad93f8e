package se.medborgarlofte.testing;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Names a fresh, migrated database to the Spring context that is about to start: the program works as a role that may
 * read and write data only. {@link TestDatabase} is there too, for a test that must do what the owner alone may.
 */
class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase database = TestDatabase.migrated();
        context.getBeanFactory().registerSingleton("testDatabase", database);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "freshDatabase",
                        Map.of(
                                "spring.datasource.url", database.jdbcUrl(),
                                "spring.datasource.username", TestDatabase.APPLICATION,
                                "spring.datasource.password", database.password(),
                                "spring.flyway.user", database.username(),
                                "spring.flyway.password", database.password())));
    }
}
