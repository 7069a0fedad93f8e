package se.medborgarlofte.security;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.measure.MeasureFixtures.Scene;
import se.medborgarlofte.news.DraftNews;
import se.medborgarlofte.news.NewsDetails;
import se.medborgarlofte.news.NewsItems;
import se.medborgarlofte.news.NewsPictures;
import se.medborgarlofte.picture.Picture;

/** News in each of their states, for the matrix of permissions. */
@TestComponent
class MatrixNews {

    private final NewsItems news;
    private final NewsPictures pictures;

    MatrixNews(NewsItems news, NewsPictures pictures) {
        this.news = news;
        this.pictures = pictures;
    }

    /** @param besides "corrected": a correction waits; "picture": it has one */
    Map<String, String> make(Scene scene, Actor writer, String state, String besides) {
        long id = news.draft(writer, scene.town().id(), draft("Nytt i kommunen", ""));
        if (besides.equals("picture")) {
            Picture picture = new Picture(Picture.Format.PNG, 1, 1, new byte[] {1});
            pictures.show(writer, id, version(writer, id), picture, "En lampa", "");
        }
        if (!state.equals("draft")) {
            news.publish(scene.publisher(), id, version(writer, id));
        }
        if (state.equals("withdrawn")) {
            news.withdraw(scene.publisher(), id, version(writer, id), "Fel");
        }
        if (besides.equals("corrected")) {
            news.edit(writer, id, version(writer, id), draft("Nytt igen", "Rubriken var fel."));
        }
        NewsDetails now = news.get(writer, id);
        Map<String, String> made = new HashMap<>(Map.of(
                "id",
                Long.toString(id),
                "version",
                Long.toString(now.version()),
                "submission",
                "news-" + System.nanoTime()));
        if (now.href() != null) {
            made.put("slug", now.href().substring(now.href().lastIndexOf('/') + 1));
        }
        return made;
    }

    private long version(Actor writer, long id) {
        return news.get(writer, id).version();
    }

    private static DraftNews draft(String title, String reason) {
        return new DraftNews(title, "Nu är det klart.", "", List.of(), null, reason);
    }
}
