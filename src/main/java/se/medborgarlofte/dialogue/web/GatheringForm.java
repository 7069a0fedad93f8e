package se.medborgarlofte.dialogue.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.Agenda;
import se.medborgarlofte.dialogue.Arrangement;
import se.medborgarlofte.dialogue.DraftGathering;
import se.medborgarlofte.dialogue.GatheringDetails;
import se.medborgarlofte.dialogue.MeetingForm;
import se.medborgarlofte.form.Replacing;

/** The invitation to a meeting or broadcast as it is typed. */
record GatheringForm(
        @Nullable String submission,
        @Nullable String version,
        @Nullable String municipality,
        @Nullable List<String> alsoIn,
        @Nullable String organiser,
        @Nullable List<String> coOrganisers,
        @Nullable String topic,
        @Nullable String description,
        @Nullable String date,
        @Nullable String startTime,
        @Nullable String endTime,
        @Nullable String venue,
        @Nullable String place,
        @Nullable String channel,
        @Nullable String link,
        @Nullable String form,
        @Nullable String agenda,
        @Nullable String directions,
        @Nullable List<String> aids,
        @Nullable String access,
        @Nullable String seats,
        @Nullable String answeredBy,
        @Nullable List<String> promises)
        implements Replacing<GatheringForm> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    GatheringForm {
        alsoIn = Typed.chosen(alsoIn);
        coOrganisers = Typed.chosen(coOrganisers);
        aids = Typed.chosen(aids);
        promises = Typed.chosen(promises);
    }

    /** An empty one, with what is most likely already chosen. */
    static GatheringForm begun(@Nullable String municipality, @Nullable String organiser, List<String> promises) {
        return new GatheringForm(
                UUID.randomUUID().toString(),
                null,
                municipality,
                null,
                organiser,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                MeetingForm.MEETING.name(),
                null,
                null,
                null,
                null,
                null,
                null,
                promises);
    }

    static GatheringForm of(GatheringDetails details) {
        DraftGathering draft = details.draft();
        Arrangement arrangement = draft.arrangement();
        return new GatheringForm(
                UUID.randomUUID().toString(),
                Long.toString(details.version()),
                Long.toString(draft.municipality()),
                Typed.ids(draft.alsoIn()),
                Long.toString(draft.organiser()),
                Typed.ids(draft.coOrganisers()),
                draft.topic(),
                draft.description(),
                draft.startsAt().toLocalDate().toString(),
                draft.startsAt().format(TIME),
                draft.endsAt() == null ? null : draft.endsAt().format(TIME),
                draft.venue(),
                draft.place() == null ? null : Long.toString(draft.place()),
                draft.channel(),
                draft.link(),
                arrangement.form() == null ? null : arrangement.form().name(),
                agenda(arrangement.agenda()),
                arrangement.directions(),
                arrangement.access().aids().stream().map(Enum::name).toList(),
                arrangement.access().text(),
                arrangement.seats() == null ? null : arrangement.seats().toString(),
                arrangement.answeredBy(),
                Typed.ids(draft.promises()));
    }

    @Override
    public GatheringForm onTopOf(GatheringForm saved) {
        return new GatheringForm(
                submission,
                saved.version,
                municipality,
                alsoIn,
                organiser,
                coOrganisers,
                topic,
                description,
                date,
                startTime,
                endTime,
                venue,
                place,
                channel,
                link,
                form,
                agenda,
                directions,
                aids,
                access,
                seats,
                answeredBy,
                promises);
    }

    /** A line for each item, as {@link TypedArrangement} reads it. */
    private static String agenda(Agenda agenda) {
        return agenda.items().stream()
                .map(item -> item.at().format(TIME) + " " + item.text())
                .collect(Collectors.joining("\n"));
    }
}
