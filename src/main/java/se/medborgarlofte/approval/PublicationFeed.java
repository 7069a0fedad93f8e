package se.medborgarlofte.approval;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.feed.FeedEntry;
import se.medborgarlofte.history.Publication;
import se.medborgarlofte.history.Publicised;
import se.medborgarlofte.history.Subject;
import se.medborgarlofte.history.Version;
import se.medborgarlofte.history.Versions;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.shared.Phrase;

/**
 * The publications of texts as what is new in public. All of it comes from the archive of what was published, as that
 * stands now: no draft is read, and words that were taken out by law are not there.
 */
@Component
public class PublicationFeed {

    /**
     * What an entry says.
     *
     * @param promises ids of those that it concerns
     */
    public record Words(String title, MessageSourceResolvable what, String summary, Set<Long> promises) {}

    /**
     * Where the texts are read.
     *
     * @param main what the texts themselves are published as
     * @param also what else is told of them
     * @param path of their public pages, after the municipality's
     */
    public record Shelf<T extends ApprovableText<?>>(
            FeedEntry.Kind kind, Subject.Kind main, Set<Subject.Kind> also, TextRepository<T> texts, String path) {

        Set<Subject.Kind> subjects() {
            return Stream.concat(Stream.of(main), also.stream()).collect(Collectors.toSet());
        }
    }

    private final Versions versions;
    private final Municipalities municipalities;

    PublicationFeed(Versions versions, Municipalities municipalities) {
        this.versions = versions;
        this.municipalities = municipalities;
    }

    /**
     * In four statements, whatever the amount.
     *
     * @param words of a version, given all that was ever published of its text, the oldest first
     */
    public <T extends ApprovableText<?>> List<FeedEntry> entries(
            Shelf<T> shelf, Set<Long> where, Instant after, int most, BiFunction<Version, List<Version>, Words> words) {
        List<Publicised> found = versions.since(shelf.subjects(), where, after, most);
        Set<Long> ids = found.stream().map(one -> one.version().subject().id()).collect(Collectors.toSet());
        Map<Long, T> texts = texts(shelf, ids);
        Map<Long, List<Version>> all = versions.of(shelf.main(), ids);
        Map<Long, String> slugs = municipalities
                .byIds(texts.values().stream()
                        .map(ApprovableText::homeMunicipality)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(MunicipalitySummary::id, MunicipalitySummary::slug));
        return found.stream()
                .map(one -> {
                    Version version = one.version();
                    T text = Objects.requireNonNull(texts.get(version.subject().id()));
                    Words said = words.apply(version, Objects.requireNonNull(all.get(text.id())));
                    return new FeedEntry(
                            key(version),
                            shelf.kind(),
                            one.municipalities(),
                            said.promises(),
                            "/" + slugs.get(text.homeMunicipality()) + "/" + shelf.path() + "/" + text.slug(),
                            said.title(),
                            version.erased() == null ? said.what() : Phrase.of("approval.feed.erased"),
                            version.erased() == null ? said.summary() : version.erased(),
                            version.publishedAt(),
                            one.changedAt(),
                            false);
                })
                .toList();
    }

    /** What the publication of a text was, in words of the module that it belongs to. */
    public static MessageSourceResolvable what(String keys, Version version) {
        boolean first = version.number() == 1 && version.how().kind() == Publication.Kind.ORDINARY;
        return Phrase.of(keys + (first ? "FIRST" : version.how().kind().name()));
    }

    /** The reason of a new version is what one wants to know of it; of a first one, what it says. */
    public static String summary(Version version, String first) {
        return version.reason().isBlank() ? first : version.reason();
    }

    private static String key(Version version) {
        return "version/" + version.subject().kind() + "/" + version.subject().id() + "/" + version.number();
    }

    private static <T extends ApprovableText<?>> Map<Long, T> texts(Shelf<T> shelf, Set<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : shelf.texts().findPublished(ids).stream()
                        .collect(Collectors.toMap(ApprovableText::id, Function.identity()));
    }
}
