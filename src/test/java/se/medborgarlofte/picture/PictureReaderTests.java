package se.medborgarlofte.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ByteArrayResource;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.picture.Picture.Format;

/** What becomes of a file that somebody sends as a picture. */
class PictureReaderTests {

    private final PictureReader reader = new PictureReader();

    @Test
    void aPhotoComesOutUprightAndTellsNothingOfPlaceOrCamera() throws Exception {
        byte[] sent = Photos.rotatedJpegWithPlace(400, 200);
        assertThat(text(sent)).contains("Exif", Photos.CAMERA);

        Picture picture = read(sent);

        assertThat(text(picture.content())).doesNotContain("Exif", Photos.CAMERA, "MM\0*");
        assertThat(picture.format()).isEqualTo(Format.JPEG);
        assertThat(picture.width()).isEqualTo(200);
        assertThat(picture.height()).isEqualTo(400);
        BufferedImage shown = Photos.shown(picture.content());
        assertThat(shown.getWidth()).isEqualTo(200);
        assertThat(isRed(shown, 150, 100))
                .as("upper right, where the camera's upper left is")
                .isTrue();
        assertThat(isRed(shown, 50, 100)).isFalse();
    }

    @Test
    void notesThatNobodyUnderstandsDoNoHarm() {
        byte[] sent = Photos.rotatedJpegWithPlace(40, 20);
        byte[] cut = sent.clone();
        Arrays.fill(cut, 20, 60, (byte) 0xFF);
        assertThat(read(cut).width()).isEqualTo(40);
    }

    @Test
    void aDrawingStaysPngWithoutItsComment() {
        byte[] sent = Photos.pngWithText(300, 200, "ritad av Kim");
        assertThat(text(sent)).contains("ritad av Kim");

        Picture picture = read(sent);

        assertThat(picture.format()).isEqualTo(Format.PNG);
        assertThat(text(picture.content())).doesNotContain("ritad av Kim", "tEXt");
        assertThat(isRed(Photos.shown(picture.content()), 10, 10)).isTrue();
    }

    @Test
    void aPhotoSentAsPngBecomesJpeg() {
        BufferedImage noise = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int at = 0; at < 600 * 600; at++) {
            noise.setRGB(at % 600, at / 600, random.nextInt());
        }
        assertThat(read(Photos.file(noise, "png")).format()).isEqualTo(Format.JPEG);
    }

    @Test
    void whatOneCouldSeeThroughIsWhite() {
        byte[] empty = Photos.file(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB), "png");
        assertThat(Photos.shown(read(empty).content()).getRGB(5, 5)).isEqualTo(Color.WHITE.getRGB());
    }

    @Test
    void aPictureIsAsLargeAsAPageNeedsAndASmallOneStaysSmall() {
        Picture wide = read(Photos.jpeg(3200, 1200));
        assertThat(wide.width()).isEqualTo(1600);
        assertThat(wide.height()).isEqualTo(600);
        assertThat(read(Photos.png(1200, 3200)).height()).isEqualTo(1600);
        assertThat(read(Photos.jpeg(120, 90)).width()).isEqualTo(120);
    }

    @Test
    void aPictureOfFortyMegapixelsIsTaken() {
        Picture picture = read(Photos.file(Photos.image(8000, 5000, BufferedImage.TYPE_BYTE_BINARY), "png"));
        assertThat(picture.width()).isEqualTo(1600);
        assertThat(picture.height()).isEqualTo(1000);
    }

    /** There is nothing to decode in these: only who reads the size first can say that it is too large. */
    static Stream<Arguments> refused() {
        byte[] cut = Arrays.copyOf(Photos.png(400, 400), 60);
        byte[] large = Arrays.copyOf(Photos.jpeg(10, 10), 10 * 1024 * 1024 + 1);
        return Stream.of(
                Arguments.of("pixels", Photos.pngThatClaims(50_000, 50_000)),
                Arguments.of("pixels", Photos.pngThatClaims(Integer.MAX_VALUE, Integer.MAX_VALUE)),
                Arguments.of("pixels", Photos.pngThatClaims(8001, 5000)),
                Arguments.of("pixels", Photos.jpegThatClaims(65_500, 65_500)),
                Arguments.of("unreadable", cut),
                Arguments.of("unreadable", Photos.pngThatClaims(0, 5)),
                Arguments.of("unreadable", Arrays.copyOf(Photos.jpeg(400, 400), 40)),
                Arguments.of("format", "Det här är en text som heter bild.jpg".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("format", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("format", Photos.file(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "gif")),
                Arguments.of("format", new byte[0]),
                Arguments.of("tooLarge", large));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String why, byte[] sent) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(sent));
        assertThat(refusal.field()).isEqualTo("picture");
        assertThat(refusal.messageKey()).isEqualTo("picture.error." + why);
    }

    @Test
    void aRefusedFileLeavesTheTurnToTheNext() {
        catchThrowableOfType(Refusal.class, () -> read(new byte[] {1, 2, 3}));
        assertThat(read(Photos.png(5, 5)).width()).isEqualTo(5);
    }

    private Picture read(byte[] sent) {
        return reader.read(new ByteArrayResource(sent));
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return color.getRed() > 200 && color.getBlue() < 60;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
