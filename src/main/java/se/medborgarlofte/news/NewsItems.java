package se.medborgarlofte.news;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.history.Publication;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Versions;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.Slug;
import se.medborgarlofte.shared.SwedishTime;

/** What staff do with news: write, publish what another wrote, correct in the open, withdraw. */
@Service
@Transactional(readOnly = true)
public class NewsItems {

    static final int PAGE_SIZE = 25;

    private final NewsRepository news;
    private final NewsRules rules;
    private final Versions versions;
    private final Municipalities municipalities;
    private final Permissions permissions;
    private final Acts acts;
    private final SwedishTime time;

    NewsItems(
            NewsRepository news,
            NewsRules rules,
            Versions versions,
            Municipalities municipalities,
            Permissions permissions,
            Acts acts,
            SwedishTime time) {
        this.news = news;
        this.rules = rules;
        this.versions = versions;
        this.municipalities = municipalities;
        this.permissions = permissions;
        this.acts = acts;
        this.time = time;
    }

    /** @param page from 1 */
    public Page<NewsRow> list(Actor actor, @Nullable Long municipality, int page) {
        permissions.requireAnywhere(actor, Action.READ_UNPUBLISHED);
        Set<Long> where = permissions.municipalitiesToRead(actor, municipality);
        return news.findIn(where, PageRequest.of(page - 1, PAGE_SIZE)).map(NewsRow::of);
    }

    /** @throws NotFound for another municipality's, as for one that does not exist */
    public NewsDetails get(Actor actor, long id) {
        NewsItem item = news.findById(id).orElseThrow(() -> new NotFound("news " + id));
        Set<Long> where = Set.of(item.municipality());
        permissions.require(actor, Action.READ_UNPUBLISHED, where);
        return new NewsDetails(
                id,
                item.municipality(),
                item.version(),
                item.state(),
                item.content(),
                item.reason(),
                item.slug() == null
                        ? null
                        : PublishedNews.href(
                                municipalities.get(item.municipality()).slug(), item.slug()),
                item.waits(),
                item.changedAt(),
                versions.of(Subject.Kind.NEWS, List.of(id)).getOrDefault(id, List.of()),
                permissions.allows(actor, Action.WRITE_NEWS, where),
                permissions.allows(actor, Action.PUBLISH_NEWS, where)
                        && permissions.isFor(actor, Action.PUBLISH_NEWS, item.authors()),
                permissions.allows(actor, Action.WITHDRAW_NEWS, where));
    }

    @Transactional
    public long draft(Actor actor, long municipality, DraftNews draft) {
        permissions.require(actor, Action.WRITE_NEWS, Set.of(municipality));
        rules.check(draft, municipality);
        NewsContent content = draft.content(null);
        NewsItem item = news.saveAndFlush(new NewsItem(municipality, content, actor.personId(), time.now()));
        record(actor, Action.WRITE_NEWS, Deed.CREATED, item, Change.to(content));
        return item.id();
    }

    /** What is published already stays as it is until another person publishes this. */
    @Transactional
    public void edit(Actor actor, long id, long seenVersion, DraftNews draft) {
        NewsItem item = forChange(actor, Action.WRITE_NEWS, id, seenVersion);
        rules.check(draft, item.municipality());
        NewsContent before = item.content();
        item.edit(draft.content(before.picture()), draft.reason(), actor.personId(), time.now());
        news.saveAndFlush(item);
        Change change = Change.between(before, item.content()).with(item.reason());
        record(actor, Action.WRITE_NEWS, Deed.CHANGED, item, change);
    }

    /** Makes it public, or the corrected wording in place of the earlier one, which stays readable. */
    @Transactional
    public void publish(Actor actor, long id, long seenVersion) {
        NewsItem item = forChange(actor, Action.PUBLISH_NEWS, id, seenVersion);
        item.requireWaiting();
        Set<Long> where = Set.of(item.municipality());
        permissions.requireIsFor(actor, Action.PUBLISH_NEWS, where, item.authors());
        rules.check(item.content(), item.reason());
        Slug free = Slug.of(item.content().title())
                .unless(taken -> news.existsByMunicipalityIdAndSlug(item.municipality(), taken));
        int number = item.publish(free, actor.personId(), time.now());
        news.saveAndFlush(item);
        Publication how = Publication.ordinary(item.reason(), List.of());
        versions.add(item.subject(), number, item.wording(), how, actor.personId(), where);
        record(actor, Action.PUBLISH_NEWS, Deed.PUBLISHED, item, Change.because(item.reason()));
    }

    /** Its page stays, without the text and with the reason. */
    @Transactional
    public void withdraw(Actor actor, long id, long seenVersion, String because) {
        NewsItem item = forChange(actor, Action.WITHDRAW_NEWS, id, seenVersion);
        String told = rules.because(because);
        int number = item.withdraw(told, actor.personId(), time.now());
        news.saveAndFlush(item);
        Publication how = new Publication(Publication.Kind.REVOCATION, told, List.of(), List.of());
        versions.add(item.subject(), number, item.wording(), how, actor.personId(), Set.of(item.municipality()));
        record(actor, Action.WITHDRAW_NEWS, Deed.RETRACTED, item, Change.because(told));
    }

    private NewsItem forChange(Actor actor, Action action, long id, long seenVersion) {
        NewsItem item = news.findForChange(id).orElseThrow(() -> new NotFound("news " + id));
        permissions.require(actor, action, Set.of(item.municipality()));
        item.checkSeen(seenVersion);
        return item;
    }

    private void record(Actor actor, Action action, Deed deed, NewsItem item, Change change) {
        acts.record(actor, action, Set.of(item.municipality()), deed, item.thing(), change);
    }
}
