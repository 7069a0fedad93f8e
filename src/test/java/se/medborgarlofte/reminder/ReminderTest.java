package se.medborgarlofte.reminder;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.account.PeopleFixtures;
import se.medborgarlofte.mail.PostedLetters;
import se.medborgarlofte.measure.MeasureFixtures;
import se.medborgarlofte.testing.IntegrationTest;

/** The program with a base for its links, so that it reminds people; it looks when {@link ReminderWorld#at} says so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@Import({PeopleFixtures.class, PostedLetters.class, MeasureFixtures.class, ReminderWorld.class})
@TestPropertySource(properties = "medborgarlofte.base-url=https://loften.exempel.se")
@interface ReminderTest {}
