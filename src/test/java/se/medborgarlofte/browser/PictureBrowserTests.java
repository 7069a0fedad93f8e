package se.medborgarlofte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import se.medborgarlofte.picture.Photos;
import se.medborgarlofte.testing.BrowserTest;
import se.medborgarlofte.testing.ExampleMode;

/** A real browser sends real files: a photo, one that is too heavy, and one that is not even received. */
@BrowserTest
@ExampleMode
@TestPropertySource(properties = "spring.application.name=pictures")
@DirtiesContext
class PictureBrowserTests extends InBrowser {

    private static final String PUBLIC = "/pitea/overenskommelser/tillsammans-for-ett-tryggare-pitea";
    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void anEditorChangesTheDrawingForAPhotoAndTakesItAway() {
        for (int width : List.of(Browsers.PHONE, Browsers.DESKTOP)) {
            try (Window editor = atTheForm(width)) {
                editor.photograph("picture-form");
                Accessibility.check(editor);
                send(editor, Photos.rotatedJpegWithPlace(900, 1200), "Två personer i ett rum " + width);
                assertThat(editor.said()).isEqualTo("Bilden är sparad.");
                editor.follow("Förhandsgranska");
                assertShown(editor, "Två personer i ett rum " + width);
            }
            try (Window citizen = window(width, true)) {
                citizen.go(PUBLIC);
                assertShown(citizen, "Två personer i ett rum " + width);
                assertThat(citizen.text()).contains("Bilden är senast ändrad den");
                Accessibility.check(citizen);
                citizen.photograph("picture-public");
            }
        }
        try (Window editor = atTheForm(Browsers.PHONE)) {
            editor.follow("Ta bort bilden");
            Accessibility.check(editor);
            editor.photograph("picture-remove");
            editor.press("Ta bort bilden");
            assertThat(editor.said()).isEqualTo("Bilden är borttagen.");
            editor.go(PUBLIC);
            assertThat(editor.text()).contains("En bild från undertecknandet togs bort den");
            assertThat(editor.find("figure").count()).isZero();
        }
    }

    @Test
    void aHeavyFileIsRefusedAtItsFieldAndTheWordsStay() {
        try (Window editor = atTheForm(Browsers.PHONE)) {
            editor.fill("Bildtext", "Piteå den 3 maj");
            send(editor, heavy(20), "Två personer");
            assertThat(editor.wrong()).contains("Filen är större än 10 MB.");
            assertThat(editor.find("#alt").inputValue()).isEqualTo("Två personer");
            assertThat(editor.find("#caption").inputValue()).isEqualTo("Piteå den 3 maj");
            editor.photograph("picture-wrong");
            Accessibility.check(editor);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 45})
    void whatIsTooLargeToReceiveIsSaidInSwedish(int megabytes) {
        try (Window editor = atTheForm(Browsers.PHONE)) {
            Response answer = editor.page()
                    .waitForResponse(
                            response -> response.request().method().equals("POST"),
                            () -> send(editor, heavy(megabytes), "Två personer"));
            assertThat(answer.status()).isEqualTo(413);
            assertThat(editor.text()).contains("Filen eller texten är för stor.");
            editor.photograph("picture-too-large");
        }
    }

    private Window atTheForm(int width) {
        Window editor = window(width, true);
        editor.logIn("redaktor@pitea.example", "tryggt-i-exemplet");
        editor.go("/arbetsyta/overenskommelser");
        editor.follow("Tillsammans för ett tryggare Piteå");
        editor.follow("Bild från undertecknandet");
        return editor;
    }

    private void send(Window editor, byte[] file, String alt) {
        editor.find("#picture").setInputFiles(written(file));
        editor.fill("Beskriv bilden med ord", alt);
        editor.press("Spara bilden");
    }

    /** As a file of its own: a browser takes it from the disk, as it does for people. */
    private Path written(byte[] file) {
        try {
            return Files.write(folder.resolve("bild.jpg"), file);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static byte[] heavy(int megabytes) {
        return Arrays.copyOf(Photos.jpeg(30, 20), megabytes * MEGABYTE);
    }

    private static void assertShown(Window window, String alt) {
        Page page = window.page();
        assertThat(page.locator("figure img").getAttribute("alt")).isEqualTo(alt);
        assertThat(page.locator("figure img").evaluate("image => image.decode().then(() => image.naturalWidth)"))
                .isEqualTo(1200);
    }
}
