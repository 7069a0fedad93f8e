package se.medborgarlofte.dialogue;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What came of a gathering, as it is kept; where it is taken back the words stay, to be told anew. */
@Embeddable
class Told {

    private @Nullable Integer attendance;
    private String raised = "";
    private String outcome = "";
    private String nextSteps = "";
    private @Nullable String recording;
    private @Nullable Integer questionsBefore;
    private @Nullable Integer questionsDuring;
    private @Nullable Integer viewersAfter;
    private @Nullable LocalDate captionsPlanned;
    private @Nullable LocalDate captionsDone;
    private @Nullable Instant toldAt;

    void tell(GatheringReport report) {
        attendance = report.attendance();
        raised = report.raised();
        outcome = report.outcome();
        nextSteps = report.next();
        recording = report.recording();
        questionsBefore = report.aired().questionsBefore();
        questionsDuring = report.aired().questionsDuring();
        viewersAfter = report.aired().viewersAfter();
        captionsPlanned = report.aired().captions().planned();
        captionsDone = report.aired().captions().done();
    }

    /** @param now null where it is taken back */
    void toldAt(@Nullable Instant now) {
        toldAt = now;
    }

    GatheringReport report(Set<Long> promises) {
        Captions captions = new Captions(captionsPlanned, captionsDone);
        Aired aired = new Aired(questionsBefore, questionsDuring, viewersAfter, captions);
        return new GatheringReport(attendance, raised, outcome, nextSteps, recording, aired, promises);
    }
}
