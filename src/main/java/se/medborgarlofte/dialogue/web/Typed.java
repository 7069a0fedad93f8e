package se.medborgarlofte.dialogue.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.Aired;
import se.medborgarlofte.dialogue.Arrangement;
import se.medborgarlofte.dialogue.Captions;
import se.medborgarlofte.dialogue.DraftGathering;
import se.medborgarlofte.dialogue.GatheringKind;
import se.medborgarlofte.dialogue.GatheringReport;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.shared.SwedishTime;

/** Reads the forms of this module. */
final class Typed {

    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_PEOPLE = 100_000;
    private static final int MOST_VIEWERS = 10_000_000;
    private static final String ID = "\\d{1,18}";

    private Typed() {}

    /** The constant of that name; null where none is, and nothing is asked for. */
    static <E extends Enum<E>> @Nullable E constant(E[] constants, @Nullable String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    static List<String> ids(Collection<Long> ids) {
        return ids.stream().sorted().map(String::valueOf).toList();
    }

    static List<String> chosen(@Nullable List<String> boxes) {
        return boxes == null
                ? List.of()
                : boxes.stream().filter(id -> id != null && !id.isBlank()).toList();
    }

    /** @return null where something must be put right */
    static @Nullable DraftGathering invitation(GatheringKind kind, GatheringForm form, Fields fields) {
        Long municipality = id("municipality", form.municipality(), fields);
        Long organiser = id("organiser", form.organiser(), fields);
        String topic = fields.requiredText("topic", form.topic(), 150);
        String description = fields.boundedText("description", form.description(), LONGEST_TEXT);
        LocalDate date = fields.requiredDate("date", form.date());
        LocalDateTime start = moment("startTime", date, form.startTime(), fields);
        if (fields.text(form.startTime()) == null) {
            fields.reject("startTime", "form.error.required");
        }
        LocalDateTime end = moment("endTime", date, form.endTime(), fields);
        boolean meeting = kind == GatheringKind.MEETING;
        String venue = meeting ? fields.boundedText("venue", form.venue(), 200) : "";
        String channel = meeting ? "" : fields.requiredText("channel", form.channel(), 100);
        String link = fields.link("link", form.link());
        Arrangement arrangement = TypedArrangement.read(kind, form, fields);
        Long place = fields.text(form.place()) == null ? null : id("place", form.place(), fields);
        Set<Long> alsoIn = ids("alsoIn", form.alsoIn(), "form.error.choice", fields);
        Set<Long> coOrganisers = ids("coOrganisers", form.coOrganisers(), "form.error.choice", fields);
        Set<Long> promises = promises(form.promises(), fields);
        if (!fields.ok()
                || municipality == null
                || organiser == null
                || topic == null
                || start == null
                || channel == null) {
            return null;
        }
        return new DraftGathering(
                municipality,
                alsoIn,
                organiser,
                coOrganisers,
                place,
                topic,
                description,
                start,
                end,
                venue,
                channel,
                link,
                arrangement,
                promises);
    }

    /** @return null where something must be put right */
    static @Nullable GatheringReport report(ReportForm form, Fields fields) {
        GatheringReport report = new GatheringReport(
                fields.number("attendance", form.attendance(), 0, MOST_PEOPLE),
                fields.boundedText("raised", form.raised(), LONGEST_TEXT),
                fields.boundedText("outcome", form.outcome(), LONGEST_TEXT),
                fields.boundedText("next", form.next(), LONGEST_TEXT),
                fields.link("recording", form.recording()),
                aired(form, fields),
                promises(form.promises(), fields));
        return fields.ok() ? report : null;
    }

    private static Aired aired(ReportForm form, Fields fields) {
        return new Aired(
                fields.number("questionsBefore", form.questionsBefore(), 0, MOST_PEOPLE),
                fields.number("questionsDuring", form.questionsDuring(), 0, MOST_PEOPLE),
                fields.number("viewersAfter", form.viewersAfter(), 0, MOST_VIEWERS),
                new Captions(
                        fields.date("captionsPlanned", form.captionsPlanned()),
                        fields.date("captionsDone", form.captionsDone())));
    }

    /** A time of that day, if there is one: the night when the clock is put forward has an hour less. */
    private static @Nullable LocalDateTime moment(
            String field, @Nullable LocalDate date, @Nullable String typed, Fields fields) {
        LocalTime time = fields.time(field, typed);
        if (date == null || time == null) {
            return null;
        }
        LocalDateTime moment = date.atTime(time);
        if (!SwedishTime.exists(moment)) {
            fields.reject(field, "dialogue.error.time.skipped");
        }
        return moment;
    }

    private static Set<Long> promises(@Nullable List<String> typed, Fields fields) {
        return ids("promises", typed, "dialogue.error.promises.elsewhere", fields);
    }

    private static Set<Long> ids(String field, @Nullable List<String> typed, String error, Fields fields) {
        List<String> chosen = chosen(typed);
        if (!chosen.stream().allMatch(id -> id.matches(ID))) {
            fields.reject(field, error);
            return Set.of();
        }
        return chosen.stream().map(Long::valueOf).collect(Collectors.toSet());
    }

    private static @Nullable Long id(String field, @Nullable String typed, Fields fields) {
        if (typed == null || !typed.matches(ID)) {
            fields.reject(field, "form.error.choice");
            return null;
        }
        return Long.valueOf(typed);
    }
}
