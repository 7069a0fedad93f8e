package se.medborgarlofte.subscription;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import se.medborgarlofte.feed.FeedEntry;
import se.medborgarlofte.keys.ApplicationKey;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.shared.BaseUrl;
import se.medborgarlofte.shared.SwedishTime;

/**
 * The letters to those who follow: as text, and the same as a simple page. They hold public words only, and nothing that
 * whoever filled in the form could have put there.
 */
@Component
class FollowerLetters {

    private static final Logger LOG = LoggerFactory.getLogger(FollowerLetters.class);
    private static final Locale LOCALE = SwedishTime.LOCALE;
    private static final int MOST_ITEMS = 30;
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_SUMMARY = 300;

    private final MessageSource messages;
    private final ITemplateEngine templates;
    private final Names names;
    private final Tokens tokens;
    private final BaseUrl base;

    FollowerLetters(MessageSource messages, ITemplateEngine templates, Names names, Tokens tokens, BaseUrl base) {
        this.messages = messages;
        this.templates = templates;
        this.names = names;
        this.tokens = tokens;
        this.base = base;
    }

    /**
     * A letter before it is written as text and as a page.
     *
     * @param own the page on which one sees, changes and ends what one follows
     * @param stop the page that ends it all; null where nothing is followed yet
     */
    public record Content(
            String subject,
            String intro,
            List<Item> items,
            List<String> after,
            String own,
            @Nullable String stop) {}

    /** @param what has happened, and {@code link} where one reads it; both empty where it is only named */
    public record Item(String title, String what, String summary, String link) {}

    /** Asks whether it is true that the reader would like to follow this. */
    Optional<Letter> confirmation(Due to, Collection<String> waiting, Collection<String> followed) {
        List<Item> items = (waiting.isEmpty() ? followed : waiting)
                .stream()
                        .map(name -> new Item(oneLine(name, LONGEST_TITLE), "", "", ""))
                        .toList();
        String kind = waiting.isEmpty() ? "known" : "confirm";
        return letter(
                to,
                text("subscription.letter." + kind + ".subject"),
                text("subscription.letter." + kind),
                items,
                text("subscription.letter." + kind + ".after"),
                !followed.isEmpty());
    }

    /** All that is new, in one letter. */
    Optional<Letter> digest(Due to, List<FeedEntry> news) {
        int more = news.size() - MOST_ITEMS;
        return letter(
                to,
                text("subscription.letter.digest.subject"),
                text("subscription.letter.digest"),
                news.stream().limit(MOST_ITEMS).map(this::item).toList(),
                more > 0 ? text("subscription.letter.more", more) : "",
                true);
    }

    /** Of one thing that one should know at once. */
    Optional<Letter> urgent(Due to, FeedEntry entry) {
        Item item = item(entry);
        return letter(
                to,
                oneLine(item.what() + ": " + item.title(), LONGEST_TITLE),
                text("subscription.letter.urgent"),
                List.of(item),
                "",
                true);
    }

    private Optional<Letter> letter(
            Due to, String subject, String intro, List<Item> items, String after, boolean follows) {
        try {
            String own = base.link("/folj/" + tokens.of(to.id()));
            String stop = follows ? own + "/sluta" : null;
            List<String> last = after.isEmpty() ? List.of() : List.of(after);
            Content content = new Content(subject, intro, items, last, own, stop);
            return Optional.of(new Letter(
                    names.open(to.sealed()).value(),
                    subject,
                    plain(content),
                    templates.process("subscription/letter", new Context(LOCALE, Map.of("letter", content))),
                    stop != null && base.isSecure() ? stop : null,
                    Followers.matter(to.id())));
        } catch (ApplicationKey.NotOurs keyGone) {
            LOG.warn("The address of follower {} cannot be opened: nothing is sent there", to.id());
            return Optional.empty();
        }
    }

    private String plain(Content letter) {
        String items = letter.items().stream().map(FollowerLetters::plain).collect(Collectors.joining("\n\n"));
        String after = String.join("\n\n", letter.after());
        return letter.intro() + "\n\n" + items + "\n\n" + (after.isEmpty() ? "" : after + "\n\n")
                + text(letter.stop() == null ? "subscription.letter.button" : "subscription.letter.own") + "\n"
                + letter.own() + "\n"
                + (letter.stop() == null ? "" : "\n" + text("subscription.letter.stop") + "\n" + letter.stop() + "\n");
    }

    private static String plain(Item item) {
        return "* " + item.title()
                + (item.what().isEmpty() ? "" : "\n  " + item.what())
                + (item.summary().isEmpty() ? "" : "\n  " + item.summary())
                + (item.link().isEmpty() ? "" : "\n  " + item.link());
    }

    private Item item(FeedEntry entry) {
        return new Item(
                oneLine(entry.title(), LONGEST_TITLE),
                oneLine(text(entry.what()), LONGEST_TITLE),
                oneLine(entry.summary(), LONGEST_SUMMARY),
                base.link(entry.href()));
    }

    /** No typed line break makes a line of its own of what somebody wrote. */
    private static String oneLine(String text, int longest) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        return line.length() <= longest ? line : line.substring(0, longest - 1).strip() + "\u2026";
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LOCALE);
    }

    private String text(MessageSourceResolvable what) {
        return messages.getMessage(what, LOCALE);
    }
}
