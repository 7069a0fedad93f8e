package se.medborgarlofte.account;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.OtherEntrance.Entrance;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/**
 * Who is who at the identity providers. A link binds an identity to a person; nothing else does, and no e-mail address
 * ever finds one. A provider speaks for the people of its own party only, so each identity is bound for one.
 */
@Service
@Transactional(readOnly = true)
public class Identities {

    private final JdbcClient jdbc;
    private final Invitations invitations;
    private final Actors actors;
    private final List<OtherEntrance> entrances;
    private final ApplicationEventPublisher events;
    private final SwedishTime time;

    Identities(
            JdbcClient jdbc,
            Invitations invitations,
            Actors actors,
            List<OtherEntrance> entrances,
            ApplicationEventPublisher events,
            SwedishTime time) {
        this.jdbc = jdbc;
        this.invitations = invitations;
        this.actors = actors;
        this.entrances = entrances;
        this.events = events;
        this.time = time;
    }

    /** The ways in beside a password for whom the link is for. */
    public List<Entrance> entrances(String token) {
        return invitations
                .personOf(token)
                .map(person -> actors.affiliation(person).parties())
                .map(parties -> entrances.stream()
                        .flatMap(entrance -> entrance.of(parties).stream())
                        .toList())
                .orElse(List.of());
    }

    /** Whose it is; nobody's where it was bound for another party. */
    public Optional<Long> find(long party, Identity identity) {
        return jdbc.sql("""
                        select person_id from person_identity
                        where issuer = :issuer and subject = :subject and party_id = :party
                        """)
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .param("party", party)
                .query(Long.class)
                .optional();
    }

    /**
     * From now on the identity is this person's, instead of an older one for the party, and the link is used up.
     *
     * @return the person
     * @throws Refusal where the link is used up or another's, or the identity is somebody else's; the link stays open
     */
    @Transactional
    public long bind(String token, long party, Identity identity) {
        Person person = person(token);
        if (!actors.affiliation(person.id()).parties().contains(party)) {
            throw Refusal.of("account.error.identity.party");
        }
        jdbc.sql("""
                        delete from person_identity
                        where person_id = :person and party_id = :party and (issuer, subject) <> (:issuer, :subject)
                        """)
                .param("person", person.id())
                .param("party", party)
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .update();
        int bound = jdbc.sql("""
                        insert into person_identity (issuer, subject, person_id, party_id, bound_at)
                        values (:issuer, :subject, :person, :party, :now)
                        on conflict (issuer, subject) do update set party_id = excluded.party_id
                        where person_identity.person_id = excluded.person_id
                        """)
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .param("person", person.id())
                .param("party", party)
                .param("now", Timestamp.from(time.now()))
                .update();
        if (bound == 0) {
            throw Refusal.of("account.error.identity.taken");
        }
        person.endSessions(time.now());
        events.publishEvent(new IdentityBound(person.id()));
        return person.id();
    }

    /** The party's provider lets nobody in any more: whoever it spoke for must log in anew, by another way. */
    @Transactional
    public void endSessions(long party) {
        jdbc.sql("""
                        update person set sessions_from = :now
                        where id in (select person_id from person_identity where party_id = :party)
                        """)
                .param("party", party)
                .param("now", Timestamp.from(time.now()))
                .update();
    }

    private Person person(String token) {
        try {
            return invitations.use(token);
        } catch (NotFound usedUp) {
            throw Refusal.of("account.error.identity.link");
        }
    }
}
