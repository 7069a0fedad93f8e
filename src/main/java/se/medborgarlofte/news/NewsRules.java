package se.medborgarlofte.news;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.medborgarlofte.agreement.PublishedAgreements;
import se.medborgarlofte.dialogue.PublishedDialogue;
import se.medborgarlofte.dialogue.PublishedGathering;
import se.medborgarlofte.form.PersonalDataGuard;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.promise.PublishedPromises;

/** What may stand in a news item, and what it may be about. */
@Component
class NewsRules {

    private final PublishedAgreements agreements;
    private final PublishedPromises promises;
    private final PublishedDialogue dialogue;

    NewsRules(PublishedAgreements agreements, PublishedPromises promises, PublishedDialogue dialogue) {
        this.agreements = agreements;
        this.promises = promises;
        this.dialogue = dialogue;
    }

    void check(DraftNews draft, long municipality) {
        check(draft.content(null), draft.reason());
        NewsContent.Tie tie = draft.tie();
        if (tie != null && !isPublic(tie, municipality)) {
            throw Refusal.at("tie", "form.error.choice");
        }
    }

    /** Also when it is published: what counts as personal data may be known better by then. */
    void check(NewsContent content, String reason) {
        PersonalDataGuard.check("title", content.title());
        PersonalDataGuard.checkPersons("lead", content.lead());
        PersonalDataGuard.checkPersons("text", content.text());
        PersonalDataGuard.check("reason", reason);
        List<NewsContent.Statement> statements = content.statements();
        for (int i = 0; i < statements.size(); i++) {
            PersonalDataGuard.check(
                    "statements[" + i + "].quote", statements.get(i).quote());
            PersonalDataGuard.check(
                    "statements[" + i + "].function", statements.get(i).function());
            PersonalDataGuard.check(
                    "statements[" + i + "].name", statements.get(i).name());
        }
        NewsContent.Shown picture = content.picture();
        if (picture != null) {
            checkPicture(picture.alt(), picture.caption());
        }
    }

    void checkPicture(String alt, String caption) {
        PersonalDataGuard.check("alt", alt);
        PersonalDataGuard.check("caption", caption);
    }

    String because(String because) {
        PersonalDataGuard.check("because", because);
        return because.strip();
    }

    private boolean isPublic(NewsContent.Tie tie, long municipality) {
        return switch (tie.kind()) {
            case AGREEMENT -> agreements.in(municipality).stream().anyMatch(one -> one.id() == tie.id());
            case PROMISE -> promises.cover(Set.of(tie.id()), Set.of(municipality));
            case GATHERING ->
                dialogue.byIds(Set.of(tie.id())).values().stream().anyMatch(one -> isIn(one, municipality));
        };
    }

    private static boolean isIn(PublishedGathering gathering, long municipality) {
        return gathering.municipality().id() == municipality
                || gathering.alsoIn().stream().anyMatch(also -> also.id() == municipality);
    }
}
