package se.medborgarlofte.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import se.medborgarlofte.shared.RunMode;

/**
 * Beside {@link IntegrationTest} or {@link BrowserTest}: the program takes itself to be in example mode. Only test code
 * can do this; a real installation is in example mode when it uses the database that comes with the program.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(ExampleMode.Configuration.class)
public @interface ExampleMode {

    /** Hands out the run mode. */
    @TestConfiguration(proxyBeanMethods = false)
    class Configuration {

        @Bean
        @Primary
        RunMode exampleRunMode() {
            return new RunMode(true);
        }
    }
}
