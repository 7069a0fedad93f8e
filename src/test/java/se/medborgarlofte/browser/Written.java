package se.medborgarlofte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

/** An agreement and its promises, written and decided on by the pages. */
record Written(String title, String address, LocalDate start, LocalDate end) {

    /** @param parties the municipality's own, then the police */
    static Written agreement(
            Window editor, String title, String municipality, List<String> parties, LocalDate start, LocalDate end) {
        editor.go("/arbetsyta/overenskommelser/ny");
        editor.fill("Rubrik", title);
        editor.tick(municipality);
        editor.fill("Första dag", start.toString());
        editor.fill("Sista dag", end.toString());
        editor.fill("Gemensam problembild", "Många känner sig otrygga på väg till skolan.");
        editor.part("Fokusområde 1").fill("Fokusområde", "Trygga skolvägar");
        for (int i = 0; i < parties.size(); i++) {
            editor.part("Part " + (i + 1))
                    .choose("Part", parties.get(i))
                    .fill("Diarienummer", "2026-" + (i + 1))
                    .fill("Vem har beslutat om godkännandet?", "kommunstyrelsen")
                    .fill("Kontakt för invånare: funktion", "trygghetssamordnaren");
        }
        editor.part("Undertecknare 1").fill("Namn", "Helena Exempel").fill("Titel", "kommunalråd");
        editor.press("Spara utkast");
        assertThat(editor.said()).contains("sparad som utkast");
        return new Written(title, editor.path(), start, end);
    }

    /** @param number how many at least in a year */
    void promise(Window editor, String title, List<String> parties, String counted, int number) {
        editor.go(address);
        editor.follow("Nytt löfte");
        editor.fill("Rubrik", title);
        editor.fill("Kort sammanfattning på klarspråk", "Du ser oss oftare vid skolan.");
        editor.fill("Löftets text", "Vi ska finnas där barn och unga är.");
        editor.tick("öka tryggheten");
        parties.forEach(party -> editor.part("Ansvariga").tick(party));
        editor.fill("Första dag", start.toString());
        editor.fill("Sista dag", end.toString());
        editor.tick("Minst ett visst antal");
        editor.press("Lägg till ett mål");
        editor.part("Mål 1")
                .fill("Minst hur många?", Integer.toString(number))
                .choose("Hur ofta?", "YEAR")
                .tick(counted);
        editor.press("Spara utkast");
        assertThat(editor.said()).contains("Löftet är sparat som utkast");
    }

    void submit(Window editor) {
        editor.go(address);
        editor.press("Skicka för godkännande");
        assertThat(editor.said()).contains("skickad för godkännande");
    }

    void approve(Window chief) {
        chief.go(address);
        assertThat(chief.text()).contains(title);
        chief.press("Godkänn texten");
        assertThat(chief.said()).contains("Godkännandet är sparat");
    }

    void publish(Window publisher) {
        publisher.go(address);
        publisher.press("Publicera");
        assertThat(publisher.said()).contains("Texten är publicerad");
    }
}
