package se.medborgarlofte.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Thing;
import se.medborgarlofte.shared.SwedishTime;
import se.medborgarlofte.testing.ExampleMode;
import se.medborgarlofte.testing.IntegrationTest;
import se.medborgarlofte.testing.Plenty;
import se.medborgarlofte.testing.Underway;

/** Whatever the program tells of has Swedish words, and no note that is a party's own is told. */
@IntegrationTest
@ExampleMode
@Import({Underway.class, Plenty.class})
@TestPropertySource(properties = "spring.application.name=log-texts")
class LogTextsTests {

    @Autowired
    private MessageSource messages;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Underway underway;

    @Autowired
    private Plenty plenty;

    @Test
    void areThereForEveryDeedKindAndField() {
        underway.begin();
        plenty.add(1, 2);
        List<String> fields = jdbc.sql(
                        "select distinct jsonb_object_keys(coalesce(after, before)::jsonb) from audit_event"
                                + " where coalesce(after, before) is not null")
                .query(String.class)
                .list();
        assertThat(fields).hasSizeGreaterThan(30).allSatisfy(field -> hasWords("audit.field." + field));
        for (Deed deed : Deed.values()) {
            hasWords("audit.deed." + deed);
        }
        for (Thing.Kind kind : Thing.Kind.values()) {
            hasWords("audit.kind." + kind);
        }
        assertThat(jdbc.sql("select count(*) from audit_event where after like '%Eget.%' or before like '%Eget.%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void hasWords(String key) {
        assertThat(messages.getMessage(key, null, "", SwedishTime.LOCALE))
                .as(key)
                .isNotEmpty();
    }
}
