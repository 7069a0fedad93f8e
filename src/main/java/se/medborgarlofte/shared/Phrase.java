package se.medborgarlofte.shared;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What is said in the words of the message bundles, without knowing the language: a key and what stands in it. */
public final class Phrase {

    private Phrase() {}

    /** @param arguments numbers, texts, and phrases again */
    public static MessageSourceResolvable of(String key, Object... arguments) {
        return new DefaultMessageSourceResolvable(new String[] {key}, arguments);
    }
}
