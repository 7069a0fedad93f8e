package se.medborgarlofte.promise;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.PersonalDataGuard;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.history.Canonical;
import se.medborgarlofte.history.Publication;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.history.Versions;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/** Tells the public of deviations: at any time, at once, and for good. A new one may say more; none is taken back. */
@Service
@Transactional
public class Deviations {

    private final PromiseRepository promises;
    private final Versions versions;
    private final Permissions permissions;
    private final Acts acts;
    private final SwedishTime time;

    Deviations(PromiseRepository promises, Versions versions, Permissions permissions, Acts acts, SwedishTime time) {
        this.promises = promises;
        this.versions = versions;
        this.permissions = permissions;
        this.acts = acts;
        this.time = time;
    }

    /**
     * What is told already, the newest first.
     *
     * @throws WrongState while the promise is not published
     */
    @Transactional(readOnly = true)
    public List<PublishedDeviation> of(Actor actor, long promise) {
        requirePublic(find(actor, promise));
        return told(promise);
    }

    /** @throws WrongState while the promise is not published */
    public void publish(Actor actor, long id, Deviation deviation) {
        Promise promise = find(actor, id);
        requirePublic(promise);
        PersonalDataGuard.check("reason", deviation.reason());
        PersonalDataGuard.check("plan", deviation.plan());
        if (deviation.days().intersection(published(id).period()).isEmpty()) {
            throw Refusal.at("first", "promise.error.deviation.outside");
        }
        promises.lock(id);
        versions.add(
                Subject.deviation(id),
                told(id).size() + 1,
                Canonical.write(deviation),
                Publication.told(),
                actor.personId(),
                promise.municipalities());
        acts.record(
                actor,
                Action.TELL_PUBLIC,
                promise.municipalities(),
                Deed.PUBLISHED,
                promise.thing(),
                Change.to(deviation));
    }

    private List<PublishedDeviation> told(long promise) {
        return PublishedDeviation.newestFirst(
                versions.of(Subject.Kind.DEVIATION, List.of(promise)).getOrDefault(promise, List.of()), time.today());
    }

    private PromiseContent published(long promise) {
        Version newest = versions.newest(Subject.Kind.PROMISE, Set.of(promise)).get(promise);
        if (newest == null) {
            throw new WrongState("promise.error.deviation.unpublished");
        }
        return newest.read(PromiseContent.class);
    }

    private static void requirePublic(Promise promise) {
        if (!promise.isPublic()) {
            throw new WrongState("promise.error.deviation.unpublished");
        }
    }

    private Promise find(Actor actor, long id) {
        Promise promise = promises.findById(id).orElseThrow(() -> new NotFound("promise " + id));
        permissions.require(actor, Action.TELL_PUBLIC, promise.municipalities());
        return promise;
    }
}
