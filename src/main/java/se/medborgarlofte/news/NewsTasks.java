package se.medborgarlofte.news;

import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.desk.Task;
import se.medborgarlofte.desk.TaskSource;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;

/** The news that wait for somebody else than the writer. */
@Component
@Transactional(readOnly = true)
class NewsTasks implements TaskSource {

    private final NewsRepository news;
    private final Permissions permissions;

    NewsTasks(NewsRepository news, Permissions permissions) {
        this.news = news;
        this.permissions = permissions;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        Set<Long> own = permissions.municipalitiesWhere(actor, Action.PUBLISH_NEWS);
        return own.isEmpty()
                ? List.of()
                : news.findWaiting(own, PageRequest.of(0, MOST)).stream()
                        .filter(item -> permissions.isFor(actor, Action.PUBLISH_NEWS, item.authors()))
                        .map(NewsTasks::task)
                        .toList();
    }

    private static Task task(NewsItem item) {
        return Task.of(
                Task.Group.WAITING,
                item.content().title(),
                "/arbetsyta/nyheter/" + item.id(),
                item.publishedNumber() == 0 ? "news.task.publish" : "news.task.correction");
    }
}
