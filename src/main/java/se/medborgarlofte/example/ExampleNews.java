package se.medborgarlofte.example;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.example.ExampleAgreement.Published;
import se.medborgarlofte.news.DraftNews;
import se.medborgarlofte.news.NewsContent.Statement;
import se.medborgarlofte.news.NewsContent.Tie;
import se.medborgarlofte.news.NewsItems;
import se.medborgarlofte.news.NewsPictures;
import se.medborgarlofte.picture.PictureReader;
import se.medborgarlofte.shared.SwedishTime;

/** Tells of the signing, with its picture, and of a walk that was corrected once. */
@Component
class ExampleNews {

    private final NewsItems news;
    private final NewsPictures pictures;
    private final PictureReader reader;
    private final ExamplePeople people;
    private final ExampleTexts texts;

    ExampleNews(NewsItems news, NewsPictures pictures, PictureReader reader, ExamplePeople people, ExampleTexts texts) {
        this.news = news;
        this.pictures = pictures;
        this.reader = reader;
        this.people = people;
        this.texts = texts;
    }

    /** @param start the agreement's first day, at least five months before today */
    void tell(long municipality, Published published, LocalDate start, LocalDate today) {
        Actor editor = people.as(ExamplePeople.EDITOR);
        SwedishTime.at(start.atTime(10, 0), () -> {
            long id = news.draft(editor, municipality, signing(new Tie(Tie.Kind.AGREEMENT, published.agreement())));
            pictures.show(
                    editor,
                    id,
                    version(id),
                    reader.read(new ClassPathResource("example/signing.png")),
                    texts.get("agreement.picture.alt"),
                    texts.get("agreement.picture.caption"));
            publish(id);
        });
        long[] walk = new long[1];
        SwedishTime.at(today.minusDays(9).atTime(9, 0), () -> {
            walk[0] = news.draft(editor, municipality, walk("17.30", ""));
            publish(walk[0]);
        });
        SwedishTime.at(today.minusDays(8).atTime(9, 0), () -> {
            news.edit(editor, walk[0], version(walk[0]), walk("18.00", texts.get("news.walk.reason")));
            publish(walk[0]);
        });
    }

    private DraftNews signing(@Nullable Tie tie) {
        return new DraftNews(
                texts.get("news.signing.title"),
                texts.get("news.signing.lead"),
                texts.get("news.signing.text"),
                List.of(said("municipality"), said("police")),
                tie,
                "");
    }

    private Statement said(String who) {
        String key = "news.signing." + who;
        return new Statement(texts.get(key + ".quote"), texts.get(key + ".function"), texts.get(key + ".name"));
    }

    private DraftNews walk(String time, String reason) {
        return new DraftNews(
                texts.get("news.walk.title"),
                texts.get("news.walk.lead"),
                texts.get("news.walk.text", time),
                List.of(),
                null,
                reason);
    }

    private void publish(long id) {
        news.publish(people.as(ExamplePeople.PUBLISHER), id, version(id));
    }

    private long version(long id) {
        return news.get(people.as(ExamplePeople.EDITOR), id).version();
    }
}
