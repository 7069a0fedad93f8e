package se.medborgarlofte.agreement;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.medborgarlofte.form.OwnContacts;

/** How citizens reach the parties, as the published agreements say. */
@Component
class PartyContacts implements OwnContacts {

    private final JdbcClient jdbc;

    PartyContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> all() {
        return new TreeSet<>(jdbc.sql("""
                        select distinct contact from agreement a
                        join version v on v.subject_type = 'AGREEMENT' and v.subject_id = a.id
                            and v.number = a.published_number,
                        jsonb_path_query(v.content::jsonb, '$.parties[*].contact.*') c,
                        lateral (select c #>> '{}' as contact) text
                        where contact <> ''""").query(String.class).list());
    }
}
