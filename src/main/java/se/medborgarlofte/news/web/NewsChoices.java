package se.medborgarlofte.news.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.agreement.PublishedAgreements;
import se.medborgarlofte.dialogue.PublishedDialogue;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.news.NewsContent.Tie;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.promise.PublishedPromises;
import se.medborgarlofte.security.Action;
import se.medborgarlofte.security.Permissions;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.SwedishTime;

/**
 * What an editor may choose among.
 *
 * @param ties what is public in those municipalities
 */
record NewsChoices(List<Ref> municipalities, List<Choice> ties) {

    /** @param id kind and id */
    record Choice(String id, String name) {}

    /** Whether one may write there the service says: of another municipality as of one that does not exist. */
    void check(NewsForm form, Fields fields) {
        fields.requiredChoice("municipality", form.municipality());
    }

    @Component
    static class Finder {

        private final Municipalities municipalities;
        private final PublishedAgreements agreements;
        private final PublishedPromises promises;
        private final PublishedDialogue dialogue;
        private final Permissions permissions;
        private final MessageSource messages;

        Finder(
                Municipalities municipalities,
                PublishedAgreements agreements,
                PublishedPromises promises,
                PublishedDialogue dialogue,
                Permissions permissions,
                MessageSource messages) {
            this.municipalities = municipalities;
            this.agreements = agreements;
            this.promises = promises;
            this.dialogue = dialogue;
            this.permissions = permissions;
            this.messages = messages;
        }

        NewsChoices find(Actor actor) {
            return find(permissions.municipalitiesWhere(actor, Action.WRITE_NEWS));
        }

        NewsChoices find(Set<Long> where) {
            List<Choice> ties = new ArrayList<>();
            for (long municipality : where) {
                agreements
                        .in(municipality)
                        .forEach(one -> ties.add(choice(
                                Tie.Kind.AGREEMENT, one.id(), one.content().title())));
                promises.in(municipality)
                        .forEach(one -> ties.add(
                                choice(Tie.Kind.PROMISE, one.id(), one.content().title())));
                dialogue.coming(municipality)
                        .forEach(one -> ties.add(choice(Tie.Kind.GATHERING, one.id(), one.topic())));
                dialogue.latest(municipality)
                        .forEach(one -> ties.add(choice(Tie.Kind.GATHERING, one.id(), one.topic())));
            }
            return new NewsChoices(
                    municipalities.byIds(where).stream()
                            .map(place -> new Ref(place.id(), place.name()))
                            .toList(),
                    ties.stream().distinct().toList());
        }

        private Choice choice(Tie.Kind kind, long id, String name) {
            String words = messages.getMessage("news.tie." + kind, new Object[] {name}, SwedishTime.LOCALE);
            return new Choice(NewsForm.written(new Tie(kind, id)), words);
        }
    }
}
