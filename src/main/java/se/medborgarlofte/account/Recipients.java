package se.medborgarlofte.account;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.shared.SwedishTime;

/** Who is written to about the work. */
@Service
@Transactional(readOnly = true)
public class Recipients {

    private final JdbcClient jdbc;
    private final SwedishTime time;

    Recipients(JdbcClient jdbc, SwedishTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** The people who have been in, so that the address is theirs, are not shut out, and have a role today. */
    public List<Long> all() {
        return jdbc.sql("""
                        select p.id from person p
                        where p.disabled_at is null
                          and (p.password_hash is not null
                               or exists (select from person_identity i where i.person_id = p.id))
                          and exists (select from membership m
                                      where m.person_id = p.id and m.starts_on <= :today and m.ended_at is null
                                        and (m.ends_on is null or m.ends_on >= :today))
                        order by p.id""").param("today", time.today()).query(Long.class).list();
    }
}
