package se.medborgarlofte.visitor;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.form.Submitted;

/** A form that is sent without log-in. Its {@code submission} is the stamp that {@link VisitorForms} put into the page. */
public interface VisitorForm extends Submitted {

    /** The field that people do not see; filled in by robots only. */
    @Nullable
    String website();
}
