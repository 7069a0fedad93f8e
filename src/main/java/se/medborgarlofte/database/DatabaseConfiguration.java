package se.medborgarlofte.database;

import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import se.medborgarlofte.shared.RunMode;

/**
 * Hands Spring Boot the address of the embedded server, to the migrations as its owner. Boot makes the connection pool
 * from it as from any other, and closes it, and whatever uses it, before the server is stopped.
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
                return Roles.APPLICATION;
            }

            @Override
            public String getPassword() {
                return server.roles().applicationsPassword();
            }
        };
    }

    @Bean
    @Conditional(EmbeddedDatabaseChosen.class)
    FlywayConnectionDetails embeddedServerOwnersConnection(EmbeddedServer server) {
        return new FlywayConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return server.jdbcUrl();
            }

            @Override
            public String getUsername() {
                return Roles.OWNER;
            }

            @Override
            public String getPassword() {
                return server.roles().ownersPassword();
            }
        };
    }

    @Bean
    Grants grants(DataSource application) {
        return new Grants(() -> {
            try (Connection connection = application.getConnection()) {
                return connection.getMetaData().getUserName();
            }
        });
    }
}
