package se.medborgarlofte.edge;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import se.medborgarlofte.shared.BaseUrl;
import se.medborgarlofte.shared.RunMode;
import se.medborgarlofte.testing.Caller;

/** The edge on a real port with the program's settings, and nothing behind it but the controller of a test. */
record EdgeProgram(ConfigurableApplicationContext context) implements AutoCloseable {

    static EdgeProgram start(Class<?> controller, String... settings) {
        return new EdgeProgram(new SpringApplicationBuilder(Parts.class, controller)
                .web(WebApplicationType.SERVLET)
                .run(Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--server.address=127.0.0.1",
                                        // Names no database that anybody asks for: this is no example.
                                        "--spring.datasource.url=none"),
                                Arrays.stream(settings))
                        .toArray(String[]::new)));
    }

    Caller caller() {
        return new Caller(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        MessageSourceAutoConfiguration.class,
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    @EnableConfigurationProperties({EdgeSettings.class, BaseUrl.class})
    @Import({
        SecurityHeaders.class,
        HostNames.class,
        HostFilter.class,
        LoadFilter.class,
        PlainPage.class,
        ServerRefusals.class
    })
    static class Parts {

        @Bean
        RunMode runMode() {
            return new RunMode(false);
        }
    }
}
