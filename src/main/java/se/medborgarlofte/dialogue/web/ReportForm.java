package se.medborgarlofte.dialogue.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.Aired;
import se.medborgarlofte.dialogue.GatheringDetails;
import se.medborgarlofte.dialogue.GatheringReport;
import se.medborgarlofte.form.Replacing;

/** What came of a meeting or broadcast as it is typed. */
record ReportForm(
        @Nullable String submission,
        @Nullable String version,
        @Nullable String attendance,
        @Nullable String raised,
        @Nullable String outcome,
        @Nullable String next,
        @Nullable String recording,
        @Nullable String questionsBefore,
        @Nullable String questionsDuring,
        @Nullable String viewersAfter,
        @Nullable String captionsPlanned,
        @Nullable String captionsDone,
        @Nullable List<String> promises)
        implements Replacing<ReportForm> {

    ReportForm {
        promises = Typed.chosen(promises);
    }

    static ReportForm of(GatheringDetails details) {
        GatheringReport report = details.report();
        Aired aired = report.aired();
        return new ReportForm(
                UUID.randomUUID().toString(),
                Long.toString(details.version()),
                typed(report.attendance()),
                report.raised(),
                report.outcome(),
                report.next(),
                report.recording(),
                typed(aired.questionsBefore()),
                typed(aired.questionsDuring()),
                typed(aired.viewersAfter()),
                typed(aired.captions().planned()),
                typed(aired.captions().done()),
                Typed.ids(report.promises()));
    }

    private static @Nullable String typed(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    public ReportForm onTopOf(ReportForm saved) {
        return new ReportForm(
                submission,
                saved.version,
                attendance,
                raised,
                outcome,
                next,
                recording,
                questionsBefore,
                questionsDuring,
                viewersAfter,
                captionsPlanned,
                captionsDone,
                promises);
    }
}
