package se.medborgarlofte.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.medborgarlofte.shared.Slug;
import se.medborgarlofte.shared.SwedishOrder;

/**
 * The built-in list of Sweden's municipalities: codes and names of Statistics Sweden (SCB).
 *
 * <p>A slug is the name with å and ä as a, ö as o. Where that would be the same for two of them, the one that is
 * spelled so keeps it and the other spells its letters out: Habo is {@code habo}, Håbo {@code haabo}. Because the rule
 * looks at the whole country, a slug never depends on which municipality came first.
 */
@Component
class SwedishMunicipalities {

    private final List<KnownMunicipality> all;
    private final Map<String, KnownMunicipality> byCode;

    SwedishMunicipalities() {
        Map<String, String> names = read();
        Map<String, Long> sharing = names.values().stream()
                .collect(Collectors.groupingBy(name -> Slug.of(name).value(), Collectors.counting()));
        all = names.entrySet().stream()
                .map(entry -> new KnownMunicipality(entry.getKey(), entry.getValue(), slug(entry.getValue(), sharing)))
                .sorted(SwedishOrder.by(KnownMunicipality::name))
                .toList();
        byCode = all.stream().collect(Collectors.toMap(KnownMunicipality::code, Function.identity()));
    }

    List<KnownMunicipality> all() {
        return all;
    }

    Optional<KnownMunicipality> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private static String slug(String name, Map<String, Long> sharing) {
        Slug plain = Slug.of(name);
        boolean alone = sharing.getOrDefault(plain.value(), 0L) == 1;
        return (alone ? plain : Slug.of(spelledOut(name))).value();
    }

    private static String spelledOut(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("å", "aa")
                .replace("ä", "ae")
                .replace("ö", "oe");
    }

    private static Map<String, String> read() {
        try {
            return new ClassPathResource("organisation/municipalities.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toMap(line -> line.substring(0, 4), line -> line.substring(5)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
