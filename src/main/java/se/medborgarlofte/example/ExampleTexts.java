package se.medborgarlofte.example;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The words of the example, which are data and no interface: {@code example/texts.properties}. */
@Component
class ExampleTexts {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    ExampleTexts() {
        texts.setBasename("example/texts");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    String get(String key, Object... arguments) {
        return texts.getMessage(key, arguments, SWEDISH);
    }
}
