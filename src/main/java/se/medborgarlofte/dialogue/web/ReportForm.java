package se.medborgarlofte.dialogue.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        @Nullable String recording,
        @Nullable List<String> promises)
        implements Replacing<ReportForm> {

    ReportForm {
        promises = Typed.chosen(promises);
    }

    static ReportForm of(GatheringDetails details) {
        GatheringReport report = details.report();
        return new ReportForm(
                UUID.randomUUID().toString(),
                Long.toString(details.version()),
                report.attendance() == null ? null : report.attendance().toString(),
                report.raised(),
                report.outcome(),
                report.recording(),
                Typed.ids(report.promises()));
    }

    @Override
    public ReportForm onTopOf(ReportForm saved) {
        return new ReportForm(submission, saved.version, attendance, raised, outcome, recording, promises);
    }
}
