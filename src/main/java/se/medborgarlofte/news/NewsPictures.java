package se.medborgarlofte.news;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.form.WrongState;
import se.medborgarlofte.history.Canonical;
import se.medborgarlofte.picture.Picture;
import se.medborgarlofte.picture.PictureSummary;
import se.medborgarlofte.picture.PublicPictures;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Acts;
import se.medborgarlofte.security.Change;
import se.medborgarlofte.security.Deed;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.NotFound;
import se.medborgarlofte.shared.SwedishTime;

/**
 * The pictures of news. A picture is part of the wording, so another person lets the public see it; taken away it is gone
 * for everybody at once, whoever should not have been in it.
 */
@Service
@Transactional(readOnly = true)
public class NewsPictures implements PublicPictures {

    private final NewsPictureRepository pictures;
    private final NewsRepository news;
    private final NewsRules rules;
    private final Permissions permissions;
    private final Acts acts;
    private final SwedishTime time;

    NewsPictures(
            NewsPictureRepository pictures,
            NewsRepository news,
            NewsRules rules,
            Permissions permissions,
            Acts acts,
            SwedishTime time) {
        this.pictures = pictures;
        this.news = news;
        this.rules = rules;
        this.permissions = permissions;
        this.acts = acts;
        this.time = time;
    }

    /** The file that the working text shows. */
    public Picture file(Actor actor, long id) {
        NewsItem item = news.findById(id).orElseThrow(() -> new NotFound("news " + id));
        permissions.require(actor, Action.READ_UNPUBLISHED, Set.of(item.municipality()));
        return Optional.ofNullable(item.content().picture())
                .flatMap(shown -> pictures.findById(shown.id()))
                .map(NewsPicture::picture)
                .orElseThrow(() -> new NotFound("picture of news " + id));
    }

    @Override
    public Optional<Picture> publishedFile(String digest) {
        return pictures.findPublished(digest, Limit.of(1)).stream()
                .map(NewsPicture::picture)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** @param picture null: the one that is there stays, with other words */
    @Transactional
    public void show(Actor actor, long id, long seenVersion, @Nullable Picture picture, String alt, String caption) {
        NewsItem item = forChange(actor, id, seenVersion);
        rules.checkPicture(alt, caption);
        NewsContent.Shown before = item.content().picture();
        NewsContent.Shown next;
        if (picture != null) {
            NewsPicture kept = new NewsPicture(id);
            kept.show(picture, alt, caption, PictureSummary.NEVER, actor.personId(), time.now());
            pictures.saveAndFlush(kept);
            next = new NewsContent.Shown(
                    kept.id(),
                    Canonical.digest(picture.content()),
                    picture.format(),
                    picture.width(),
                    picture.height(),
                    alt,
                    caption);
        } else if (before != null) {
            next = new NewsContent.Shown(
                    before.id(), before.digest(), before.format(), before.width(), before.height(), alt, caption);
        } else {
            throw Refusal.at("picture", "picture.error.missing");
        }
        item.show(next, actor.personId(), time.now());
        news.saveAndFlush(item);
        record(actor, Deed.CHANGED, item, Change.to(next));
    }

    /** Of the working text and of what is published, if it is the same one. */
    @Transactional
    public void remove(Actor actor, long id, long seenVersion) {
        NewsItem item = forChange(actor, id, seenVersion);
        NewsContent.Shown shown = item.content().picture();
        if (shown == null) {
            throw new WrongState("news.error.picture");
        }
        pictures.findById(shown.id()).ifPresent(kept -> {
            kept.remove(kept.version(), actor.personId(), time.now());
            pictures.saveAndFlush(kept);
        });
        item.show(null, actor.personId(), time.now());
        news.saveAndFlush(item);
        record(actor, Deed.REMOVED, item, Change.NONE);
    }

    /** Of these pictures, the ones whose file is still there. */
    Set<Long> kept(List<Long> ids) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(pictures.findKept(ids));
    }

    private NewsItem forChange(Actor actor, long id, long seenVersion) {
        NewsItem item = news.findForChange(id).orElseThrow(() -> new NotFound("news " + id));
        permissions.require(actor, Action.WRITE_NEWS, Set.of(item.municipality()));
        item.checkSeen(seenVersion);
        return item;
    }

    private void record(Actor actor, Deed deed, NewsItem item, Change change) {
        acts.record(actor, Action.WRITE_NEWS, Set.of(item.municipality()), deed, item.thing(), change);
    }
}
