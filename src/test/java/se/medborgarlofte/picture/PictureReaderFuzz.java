package se.medborgarlofte.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import org.springframework.core.io.ByteArrayResource;
import se.medborgarlofte.form.Refusal;

/** Whatever the bytes: a picture encoded by us, or a refusal in words. */
class PictureReaderFuzz {

    private final PictureReader reader = new PictureReader();

    @FuzzTest(maxDuration = "30s")
    void isAPictureOrRefused(@NotNull byte[] file) {
        try {
            Picture picture = reader.read(new ByteArrayResource(file));
            assertThat(Math.max(picture.width(), picture.height())).isBetween(1, 1600);
            assertThat(Picture.Format.of(picture.content())).isEqualTo(picture.format());
        } catch (Refusal polite) {
            assertThat(polite.messageKey()).startsWith("picture.error.");
        }
    }
}
