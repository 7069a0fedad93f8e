package se.medborgarlofte.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program on a fresh PostgreSQL, asked through MockMvc. Tests of one context share its database: each makes
 * what it needs in a municipality of its own, and clears nothing away. Inject {@link TestClock} to set the time and
 * {@link StatementCounter} to count SQL.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClock.Configuration.class, StatementCounter.Configuration.class})
@ExtendWith(ResetClock.class)
public @interface IntegrationTest {}
