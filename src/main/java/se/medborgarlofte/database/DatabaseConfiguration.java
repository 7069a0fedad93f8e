package se.medborgarlofte.database;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import se.medborgarlofte.shared.RunMode;

/**
 * Hands Spring Boot the address of the embedded server. Boot makes the connection pool from it as from any other, and
 * closes it, and whatever uses it, before the server is stopped.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    RunMode runMode(Environment environment) {
        return new RunMode(EmbeddedDatabaseChosen.in(environment));
    }

    @Bean
    @Conditional(EmbeddedDatabaseChosen.class)
    EmbeddedServer embeddedServer(DatabaseSettings settings) {
        return EmbeddedServer.start(settings.folder());
    }

    @Bean
    @Conditional(EmbeddedDatabaseChosen.class)
    JdbcConnectionDetails embeddedServerConnection(EmbeddedServer server) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return server.jdbcUrl();
            }

            @Override
            public String getUsername() {
                return EmbeddedServer.ROLE;
            }

            @Override
            public String getPassword() {
                return server.password();
            }
        };
    }
}
