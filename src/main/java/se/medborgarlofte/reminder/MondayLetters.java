package se.medborgarlofte.reminder;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.shared.SwedishTime;

/** Who wants the letter on Mondays: everybody who has not said no. */
@Service
@Transactional
public class MondayLetters {

    private final JdbcClient jdbc;
    private final Acts acts;
    private final SwedishTime time;

    MondayLetters(JdbcClient jdbc, Acts acts, SwedishTime time) {
        this.jdbc = jdbc;
        this.acts = acts;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public boolean isOn(long person) {
        return jdbc.sql("select not exists (select from monday_letter_off where person_id = :person)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** One's own; once off, it stays so. */
    public void turnOff(Actor actor) {
        int changed = jdbc.sql("""
                        insert into monday_letter_off (person_id, since) values (:person, :now)
                        on conflict do nothing""")
                .param("person", actor.personId())
                .param("now", Timestamp.from(time.now()))
                .update();
        if (changed > 0) {
            acts.recordOwn(actor, Deed.LETTER_DECLINED);
        }
    }

    public void turnOn(Actor actor) {
        int changed = jdbc.sql("delete from monday_letter_off where person_id = :person")
                .param("person", actor.personId())
                .update();
        if (changed > 0) {
            acts.recordOwn(actor, Deed.LETTER_WANTED);
        }
    }
}
