package se.medborgarlofte.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.agreement.AgreementContent.Participant;
import se.medborgarlofte.agreement.AgreementContent.Signatory;
import se.medborgarlofte.approval.Difference;
import se.medborgarlofte.shared.Ref;
import se.medborgarlofte.shared.SwedishDates;
import se.medborgarlofte.situation.EditionTexts;

/** The wording of an agreement field by field, to be compared. */
@Component
public class AgreementWords {

    private final EditionTexts editions;
    private final SwedishDates dates;

    AgreementWords(EditionTexts editions, SwedishDates dates) {
        this.editions = editions;
        this.dates = dates;
    }

    public List<Difference> differences(AgreementContent before, AgreementContent now) {
        return Difference.between(words(before), words(now));
    }

    /** By the message keys of the labels in the editor's form. */
    private Map<String, String> words(AgreementContent content) {
        Ref area = content.policeArea();
        Map<String, String> words = new LinkedHashMap<>();
        words.put("agreement.field.title", content.title());
        words.put("agreement.field.municipalities", lines(content.municipalities(), Ref::name));
        words.put("agreement.field.policeArea", area == null ? "" : area.name());
        words.put("agreement.field.period", dates.period(content.period()));
        words.put("agreement.field.problemPicture", content.problemPicture());
        words.put("agreement.field.editions", lines(content.editions(), editions::full));
        words.put("agreement.focusAreas", lines(content.focusAreas(), one -> joined(one.name(), one.description())));
        words.put("agreement.priorities", lines(content.priorities(), one -> one.year() + ": " + one.text()));
        words.put("agreement.background", content.background());
        words.put("agreement.field.readMore", text(content.readMore()));
        words.put("agreement.parties", lines(content.parties(), this::party));
        words.put("agreement.signatories", lines(content.signatories(), this::signatory));
        words.put("agreement.field.signedDocument", text(content.signedDocument()));
        words.put("approval.field.revoked", content.revoked());
        return words;
    }

    private String party(Participant one) {
        return joined(
                one.party().name(),
                one.registrationNumber(),
                one.decision().madeBy(),
                one.decision().madeOn() == null ? "" : dates.day(one.decision().madeOn()),
                one.decision().paragraph(),
                one.contact().function(),
                one.contact().phone(),
                one.contact().email());
    }

    private String signatory(Signatory one) {
        return joined(
                one.name(), one.title(), one.organisation(), one.signedOn() == null ? "" : dates.day(one.signedOn()));
    }

    private static <T> String lines(List<T> list, Function<T, String> text) {
        return list.stream().map(text).collect(Collectors.joining("\n"));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String text(@Nullable String link) {
        return link == null ? "" : link;
    }
}
