package se.medborgarlofte.question.web;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Fields;
import se.medborgarlofte.mail.Letter;
import se.medborgarlofte.question.About;
import se.medborgarlofte.question.AskedOf;
import se.medborgarlofte.question.NewQuestion;
import se.medborgarlofte.visitor.VisitorForm;

/**
 * A citizen's question.
 *
 * @param om what it is about: {@code loften/…}, {@code moten/…} or {@code sandningar/…}, or nothing
 * @param mal key of the target that is asked for, or nothing
 * @param to of whom it is asked: an {@code AskedOf}
 */
record AskForm(
        @Nullable String submission,
        @Nullable String website,
        @Nullable String om,
        @Nullable String mal,
        @Nullable String to,
        @Nullable String text,
        @Nullable String email)
        implements VisitorForm {

    static AskForm about(@Nullable String om, @Nullable String mal) {
        return new AskForm(null, null, om, mal, null, null, null);
    }

    /** Null where something is to be put right. */
    @Nullable
    NewQuestion read(Fields fields, long municipality, About about) {
        AskedOf askedOf =
                to == null && about.target() != null ? AskedOf.UNSURE : fields.constant("to", AskedOf.class, to);
        String typed = fields.requiredText("text", text, NewQuestion.LONGEST);
        String address = fields.text(email);
        if (address != null && !Letter.isAddress(address)) {
            fields.reject("email", "form.error.email");
        }
        return fields.ok() && askedOf != null && typed != null
                ? new NewQuestion(municipality, askedOf, about, typed, address)
                : null;
    }
}
