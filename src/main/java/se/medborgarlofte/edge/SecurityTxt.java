package se.medborgarlofte.edge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.BaseUrl;
import se.medborgarlofte.shared.SwedishTime;

/** Whom to tell of a weakness (RFC 9116). The file says how long it is true; nobody relies on one that is not. */
@Component
class SecurityTxt {

    static final String PATH = "/.well-known/security.txt";

    static final int DAYS_OF_NOTICE = 30;

    private final EdgeSettings.SecurityContact settings;
    private final BaseUrl base;
    private final SwedishTime time;

    SecurityTxt(EdgeSettings settings, BaseUrl base, SwedishTime time) {
        this.settings = settings.securityTxt();
        this.base = base;
        this.time = time;
    }

    /** Nothing where no contact is set. */
    Optional<String> text() {
        return settings.expires().map(day -> {
            StringBuilder text = new StringBuilder();
            settings.contact().forEach(contact -> line(text, "Contact", contact));
            line(text, "Expires", expiry(day));
            line(text, "Preferred-Languages", "sv, en");
            if (base.isSet()) {
                line(text, "Canonical", base.link(PATH));
            }
            return text.toString();
        });
    }

    /** Through that whole day. */
    private static Instant expiry(LocalDate day) {
        return SwedishTime.instantOf(day.plusDays(1).atStartOfDay());
    }

    /** In days; below zero when it is past. */
    Optional<Long> left() {
        return settings.expires().map(day -> time.today().until(day, ChronoUnit.DAYS));
    }

    private static void line(StringBuilder text, String name, Object value) {
        text.append(name).append(": ").append(value).append('\n');
    }
}
