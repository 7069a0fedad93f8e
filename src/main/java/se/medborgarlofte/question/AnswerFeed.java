package se.medborgarlofte.question;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.feed.FeedEntry;
import se.medborgarlofte.feed.FeedSource;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.shared.Phrase;

/** Answers as news: the first, and each that was published anew. */
@Component
@Transactional(readOnly = true)
class AnswerFeed implements FeedSource {

    private static final String CHANGED = "q.municipality_id in (:municipalities) and q.state = 'ANSWERED' and exists ("
            + "select from version v where v.subject_type = 'QUESTION' and v.subject_id = q.id"
            + " and v.published_at > :after) order by (select max(v.published_at) from version v"
            + " where v.subject_type = 'QUESTION' and v.subject_id = q.id) desc, q.id limit :most";

    private final PublishedAnswers answers;
    private final Municipalities municipalities;

    AnswerFeed(PublishedAnswers answers, Municipalities municipalities) {
        this.answers = answers;
        this.municipalities = municipalities;
    }

    @Override
    public List<FeedEntry> entries(Set<Long> wanted, Instant after, int most) {
        List<PublishedAnswer> found =
                answers.read(CHANGED, Map.of("municipalities", wanted, "after", Timestamp.from(after), "most", most));
        Map<Long, String> slugs = municipalities.byIds(wanted).stream()
                .collect(Collectors.toMap(MunicipalitySummary::id, MunicipalitySummary::slug));
        return found.stream()
                .map(answer -> entry(answer, slugs.getOrDefault(answer.municipality(), "")))
                .toList();
    }

    private static FeedEntry entry(PublishedAnswer answer, String slug) {
        Set<Long> promises = new LinkedHashSet<>();
        answer.now().links().stream()
                .filter(way -> way.kind() == Way.Kind.PROMISE)
                .forEach(way -> promises.add(way.id()));
        Way about = answer.about();
        if (about != null && about.kind() == Way.Kind.PROMISE) {
            promises.add(about.id());
        }
        boolean again = answer.now().number() > 1;
        return new FeedEntry(
                "answer/" + answer.id(),
                FeedEntry.Kind.ANSWER,
                Set.of(answer.municipality()),
                promises,
                "/" + slug + "/ni-sa-vi-gjorde/" + answer.id(),
                answer.beginning(),
                Phrase.of(
                        again ? "question.feed.again" : "question.feed.answered",
                        answer.now().party()),
                QuestionLine.beginning(answer.now().answer()),
                answer.publishedAt(),
                answer.now().publishedAt(),
                false);
    }
}
