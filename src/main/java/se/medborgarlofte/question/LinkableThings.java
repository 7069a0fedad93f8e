package se.medborgarlofte.question;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.agreement.PublishedAgreements;
import se.medborgarlofte.dialogue.PublishedDialogue;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.promise.Source;

/** What is public in a municipality that an answer may lead to, the latest of each kind. */
@Service
@Transactional(readOnly = true)
public class LinkableThings {

    private static final int MEASURES = 20;

    private final PublishedPromises promises;
    private final PublishedDialogue dialogue;
    private final PublishedAgreements agreements;
    private final Ways ways;

    LinkableThings(PublishedPromises promises, PublishedDialogue dialogue, PublishedAgreements agreements, Ways ways) {
        this.promises = promises;
        this.dialogue = dialogue;
        this.agreements = agreements;
        this.ways = ways;
    }

    public List<Way> in(long municipality) {
        List<Way.To> wanted = Stream.of(
                        promises.in(municipality).stream().map(one -> new Way.To(Way.Kind.PROMISE, one.id())),
                        Stream.concat(dialogue.coming(municipality).stream(), dialogue.latest(municipality).stream())
                                .map(one -> new Way.To(Way.Kind.GATHERING, one.id())),
                        agreements.in(municipality).stream().map(one -> new Way.To(Way.Kind.AGREEMENT, one.id())),
                        promises.doneIn(municipality, 0, MEASURES).stream()
                                .filter(event -> event.source().kind() == Source.Kind.MEASURE)
                                .map(event -> new Way.To(
                                        Way.Kind.MEASURE, event.source().id())))
                .flatMap(kind -> kind)
                .toList();
        var found = ways.find(wanted);
        return wanted.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
