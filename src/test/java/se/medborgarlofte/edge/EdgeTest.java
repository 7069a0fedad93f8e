package se.medborgarlofte.edge;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.ExampleMode;

/** The whole program with its example, as people reach it through TLS, and {@link Answers}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BrowserTest
@ExampleMode
@Import(Answers.class)
@TestPropertySource(properties = {"spring.application.name=edge", "medborgarlofte.base-url=https://loften.exempel.se"})
@interface EdgeTest {

    String STAFF = "publicerare@pitea.example";
    String PASSWORD = "tryggt-i-exemplet";
}
