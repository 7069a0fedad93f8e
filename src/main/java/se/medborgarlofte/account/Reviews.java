package se.medborgarlofte.account;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.shared.SwedishTime;

/**
 * The yearly review (årlig genomgång): every membership in force is looked at again within twelve months, and either
 * signed off or ended. Which ones somebody may sign off is {@code administration}'s to say.
 */
@Service
@Transactional(readOnly = true)
public class Reviews {

    private static final int YEARS = 1;

    private final JdbcClient jdbc;
    private final MembershipRepository memberships;
    private final MembershipTexts texts;
    private final SwedishTime time;

    Reviews(JdbcClient jdbc, MembershipRepository memberships, MembershipTexts texts, SwedishTime time) {
        this.jdbc = jdbc;
        this.memberships = memberships;
        this.texts = texts;
        this.time = time;
    }

    private record Row(
            long membership,
            long person,
            String name,
            String title,
            @Nullable LocalDate reviewed,
            @Nullable LocalDate lastLogin) {}

    /** Those that wait, the oldest first. @param reach whose members; null for everybody */
    public List<DueMembership> due(@Nullable List<Actor.Hat> reach, int most) {
        List<Row> rows = waiting(
                        "m.id, m.person_id, p.name, p.title, p.logged_in_at, r.reviewed",
                        "order by greatest(m.starts_on, r.reviewed), p.name, m.person_id, m.id limit :most",
                        reach)
                .param("most", most)
                .query((row, index) -> row(row))
                .list();
        Map<Long, MembershipSummary> inWords =
                texts
                        .of(memberships.findAllById(
                                rows.stream().map(Row::membership).toList()))
                        .stream()
                        .collect(Collectors.toMap(MembershipSummary::id, Function.identity()));
        return rows.stream()
                .map(row -> new DueMembership(
                        row.person(),
                        row.name(),
                        row.title(),
                        requireNonNull(inWords.get(row.membership())),
                        row.reviewed(),
                        row.lastLogin()))
                .toList();
    }

    /** How many wait, without those of one person. */
    public int countDue(@Nullable List<Actor.Hat> reach, long besides) {
        return waiting("count(*)", "and m.person_id <> :besides", reach)
                .param("besides", besides)
                .query(Integer.class)
                .single();
    }

    /** Giving a membership is the first look at it. A hat covers what lies wholly where it holds, as a row each place. */
    private StatementSpec waiting(String columns, String rest, @Nullable List<Actor.Hat> reach) {
        List<Long> hats = new ArrayList<>();
        List<Long> parties = new ArrayList<>();
        List<Long> places = new ArrayList<>();
        List<Actor.Hat> covering = reach == null ? List.of() : reach;
        for (Actor.Hat hat : covering) {
            for (Long place : hat.municipalities()) {
                hats.add((long) covering.indexOf(hat));
                parties.add(hat.party());
                places.add(place);
            }
        }
        return jdbc.sql("select " + columns + """
                         from membership m
                        join person p on p.id = m.person_id and p.disabled_at is null
                        cross join lateral (
                            select (max(reviewed_at) at time zone 'Europe/Stockholm')::date as reviewed
                            from membership_review where membership_id = m.id) r
                        where m.ended_at is null and m.starts_on <= :today and (m.ends_on is null or m.ends_on >= :today)
                          and greatest(m.starts_on, r.reviewed) <= :before
                          and (:everybody or exists (
                            select from unnest(cast(:hats as bigint[]), cast(:parties as bigint[]), cast(:places as bigint[]))
                                h(hat, party, place)
                            where h.party = m.party_id
                            group by h.hat
                            having array_agg(h.place) @> case
                                when m.municipality_id is not null then array[m.municipality_id]
                                else (select array_agg(a.municipality_id) from local_police_area_municipality a
                                    where a.local_police_area_id = m.local_police_area_id) end))
                        """ + rest)
                .param("today", time.today())
                .param("before", time.today().minusYears(YEARS))
                .param("everybody", reach == null)
                .param("hats", hats.toArray(Long[]::new))
                .param("parties", parties.toArray(Long[]::new))
                .param("places", places.toArray(Long[]::new));
    }

    /** They are still right. @param as the role in which the person says so */
    @Transactional
    public void signOff(Collection<Long> checked, long by, Role as) {
        jdbc.sql("""
                        insert into membership_review (membership_id, reviewed_by, reviewed_as, reviewed_at)
                        select unnest(cast(:memberships as bigint[])), :by, :as, :now""")
                .param("memberships", checked.toArray(Long[]::new))
                .param("by", by)
                .param("as", as.name())
                .param("now", Timestamp.from(time.now()))
                .update();
    }

    private static Row row(ResultSet row) throws SQLException {
        Timestamp login = row.getTimestamp("logged_in_at");
        return new Row(
                row.getLong("id"),
                row.getLong("person_id"),
                row.getString("name"),
                row.getString("title"),
                row.getObject("reviewed", LocalDate.class),
                login == null ? null : SwedishTime.dayOf(login.toInstant()));
    }
}
