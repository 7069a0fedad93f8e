package se.medborgarlofte.account;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.shared.SwedishTime;

/** Who answers for what is written in a municipality, and is told when a stranger reads it. */
@Service
@Transactional(readOnly = true)
public class Owners {

    private final JdbcClient jdbc;
    private final SwedishTime time;

    Owners(JdbcClient jdbc, SwedishTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** The addresses of the administrators of each party there; of a party that has none, of those who approve for it. */
    public List<String> of(long municipality) {
        return jdbc.sql("""
                        with held as (
                            select m.party_id, m.role, p.email
                            from membership m
                            join person p on p.id = m.person_id
                            left join local_police_area_municipality a using (local_police_area_id)
                            where coalesce(m.municipality_id, a.municipality_id) = :municipality
                              and m.starts_on <= :today and (m.ends_on is null or m.ends_on >= :today)
                              and p.disabled_at is null)
                        select distinct email from held
                        where role = 'PARTY_ADMINISTRATOR' or role = 'APPROVER' and not exists (
                            select from held other
                            where other.party_id = held.party_id and other.role = 'PARTY_ADMINISTRATOR')
                        order by email""")
                .param("municipality", municipality)
                .param("today", time.today())
                .query(String.class)
                .list();
    }
}
