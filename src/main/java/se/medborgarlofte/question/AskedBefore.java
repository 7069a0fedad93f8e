package se.medborgarlofte.question;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.medborgarlofte.dialogue.RaisedBefore;
import se.medborgarlofte.organisation.Municipalities;
import se.medborgarlofte.organisation.MunicipalitySummary;
import se.medborgarlofte.shared.SwedishTime;

/** Questions with their answers, for the meeting at which they were asked and for the next one to open with. */
@Component
@Transactional(readOnly = true)
class AskedBefore implements RaisedBefore {

    private static final int LATEST = 10;

    private final PublishedAnswers answers;
    private final Municipalities municipalities;

    AskedBefore(PublishedAnswers answers, Municipalities municipalities) {
        this.answers = answers;
        this.municipalities = municipalities;
    }

    @Override
    public List<Raised> raised(Set<Long> wanted, LocalDate before) {
        return told(answers.read(
                "q.municipality_id in (:municipalities) and q.state = 'ANSWERED' and q.received_at < :before"
                        + " order by q.received_at desc, q.id desc limit :limit",
                Map.of(
                        "municipalities", wanted,
                        "before", Timestamp.from(SwedishTime.instantOf(before.atStartOfDay())),
                        "limit", LATEST)));
    }

    @Override
    public List<Raised> answered(long gathering) {
        return told(answers.ofGathering(gathering, LATEST));
    }

    private List<Raised> told(List<PublishedAnswer> found) {
        List<MunicipalitySummary> homes = municipalities.byIds(
                found.stream().map(PublishedAnswer::municipality).distinct().toList());
        return found.stream()
                .map(answer -> new Raised(
                        answer.now().received(),
                        answer.now().party(),
                        answer.beginning(),
                        QuestionLine.beginning(answer.now().answer()),
                        homes.stream()
                                .filter(home -> home.id() == answer.municipality())
                                .map(home -> "/" + home.slug() + "/ni-sa-vi-gjorde/" + answer.id())
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
