package se.medborgarlofte.subscription;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.mail.PostedLetters;
import se.medborgarlofte.testing.IntegrationTest;

/** The program with a base for its links and room for a thousand forms; {@link TestNews} is what there is to tell. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@Import({PostedLetters.class, TestNews.class, FollowWorld.class})
@TestPropertySource(
        properties = {
            "medborgarlofte.base-url=https://loften.exempel.se",
            "medborgarlofte.visitors.per-address=100000",
        })
@interface FollowTest {}
