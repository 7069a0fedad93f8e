package se.medborgarlofte.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.medborgarlofte.account.PeopleFixtures.Town;

/** What stands in the log, for tests. */
record Rows(JdbcClient jdbc) {

    /** "Kim Prov 1 REFUSED GET /arbetsyta …", oldest first. */
    List<String> in(Town town) {
        return jdbc.sql(
                        "select concat_ws(' ', nullif(person_name, ''), deed, nullif(thing_name, ''), nullif(reason, ''))"
                                + " from audit_event where :town = any(municipalities) order by id")
                .param("town", town.id())
                .query(String.class)
                .list();
    }

    long newest() {
        return jdbc.sql("select coalesce(max(id), 0) from audit_event")
                .query(Long.class)
                .single();
    }

    String lastReference() {
        return jdbc.sql("select reference from audit_event order by id desc limit 1")
                .query(String.class)
                .single();
    }

    /** What came after the row: everything of each, as text. */
    List<String> after(long id) {
        return jdbc.sql("select concat_ws(' ', nullif(person_name, ''), deed, nullif(thing_name, ''), host(address))"
                        + " from audit_event where id > :id order by id")
                .param("id", id)
                .query(String.class)
                .list();
    }
}
