package se.medborgarlofte.database;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** In example mode the logins' password is public: only this computer is listened to, whatever else is set. */
class LoopbackOnly implements EnvironmentPostProcessor, Ordered {

    private static final String LOOPBACK = "127.0.0.1";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (EmbeddedDatabaseChosen.in(environment)) {
            Map<String, Object> addresses = new HashMap<>();
            addresses.put("server.address", LOOPBACK);
            if (environment.containsProperty("management.server.port")) {
                addresses.put("management.server.address", LOOPBACK);
            }
            environment.getPropertySources().addFirst(new MapPropertySource("loopbackOnly", addresses));
        }
    }

    /** After the configuration files have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
