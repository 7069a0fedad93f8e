package se.medborgarlofte.site.web;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.multipart.MultipartFile;

/**
 * How forms are read: only what a form declares, so nothing else of an object can be set from outside. What
 * was typed is not trimmed here but where it is read ({@code form.Fields}): a password may begin with a space.
 */
@ControllerAdvice
class BindingAdvice {

    @InitBinder
    void bind(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
        binder.registerCustomEditor(String.class, new StorableText());
        binder.registerCustomEditor(Boolean.class, new Tick());
        binder.registerCustomEditor(MultipartFile.class, new SentFile());
    }

    /** Text without the one character that PostgreSQL cannot hold. A file where text should be is no text. */
    private static final class StorableText extends PropertyEditorSupport {

        @Override
        public void setAsText(String typed) {
            setValue(typed.replace("\u0000", ""));
        }

        @Override
        public void setValue(@Nullable Object sent) {
            super.setValue(sent instanceof MultipartFile ? null : sent);
        }
    }

    /** Text where a file should be is no file, and no fault of the form either. */
    private static final class SentFile extends PropertyEditorSupport {

        @Override
        public void setAsText(String typed) {
            setValue(null);
        }
    }

    /** A box is ticked by the word that the page sends; anything else is no tick, and no fault of the form either. */
    private static final class Tick extends PropertyEditorSupport {

        @Override
        public void setAsText(String typed) {
            setValue("true".equals(typed) || "on".equals(typed));
        }
    }
}
