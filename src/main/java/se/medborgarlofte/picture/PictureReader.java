package se.medborgarlofte.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import se.medborgarlofte.form.Refusal;
import se.medborgarlofte.picture.Picture.Format;

/**
 * Turns a file that somebody sent into a picture that is safe to show: known by its bytes, small enough, upright, and
 * encoded anew, so that place, camera and whatever else a file may carry are gone.
 */
@Component
public class PictureReader {

    /** What the form's hint promises: a photo as a telephone takes it. */
    public static final int MOST_MEGABYTES = 10;

    private static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
    private static final int MEGAPIXEL = 1_000_000;
    private static final int MOST_MEGAPIXELS = 40;

    /** So many pixels are decoded at most, which bounds the memory; of a larger picture every second or third. */
    private static final int DECODED_PIXELS = 6 * MEGAPIXEL;

    /** A picture that is built up in steps has about ten; one with thousands would keep the program busy for long. */
    private static final int MOST_PASSES = 20;

    private static final int LONGEST_EDGE = 1600;
    private static final double JPEG_QUALITY = 0.85;

    /** A drawing stays sharp as PNG and is small; a photo sent as PNG is not, and becomes JPEG. */
    private static final int LARGEST_PNG = 500_000;

    private static final long WAIT_SECONDS = 10;

    /** One picture at a time: each takes tens of megabytes of the heap for a second. */
    private final Semaphore turn = new Semaphore(1, true);

    /** @throws Refusal at the field {@code picture}, with what is wrong with the file */
    public Picture read(InputStreamSource file) {
        try {
            if (!turn.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw refused("picture.error.busy");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw refused("picture.error.busy");
        }
        try {
            return encode(bytes(file));
        } finally {
            turn.release();
        }
    }

    private static byte[] bytes(InputStreamSource file) {
        try (InputStream sent = file.getInputStream()) {
            byte[] bytes = sent.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw refused("picture.error.tooLarge", MOST_MEGABYTES);
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Picture encode(byte[] sent) {
        Format format = Format.of(sent);
        if (format == null) {
            throw refused("picture.error.format");
        }
        try {
            BufferedImage image = decode(sent, format);
            byte[] content = encoded(image, format);
            if (format == Format.PNG && content.length > LARGEST_PNG) {
                format = Format.JPEG;
                content = encoded(image, format);
            }
            return new Picture(format, image.getWidth(), image.getHeight(), content);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException unreadable) {
            // What decoders throw at a broken or hostile file is of every kind.
            throw refused("picture.error.unreadable");
        }
    }

    private static BufferedImage decode(byte[] sent, Format format) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            // What else a file carries is passed over: a compressed text in it could be of any size.
            reader.setInput(input, false, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > (long) MOST_MEGAPIXELS * MEGAPIXEL) {
                throw refused("picture.error.pixels", MOST_MEGAPIXELS);
            }
            ImageReadParam sparing = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt((double) pixels / DECODED_PIXELS));
            sparing.setSourceSubsampling(step, step, 0, 0);
            sparing.setSourceProgressivePasses(0, MOST_PASSES);
            BufferedImage image = reduced(reader.read(0, sparing));
            return flat(format == Format.JPEG ? Uprightness.of(image, sent) : image);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage reduced(BufferedImage image) throws IOException {
        if (Math.max(image.getWidth(), image.getHeight()) <= LONGEST_EDGE) {
            return image;
        }
        return Thumbnails.of(image).size(LONGEST_EDGE, LONGEST_EDGE).asBufferedImage();
    }

    /** In ordinary colours, and on white where one could see through. */
    private static BufferedImage flat(BufferedImage image) {
        BufferedImage flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return flat;
    }

    private static byte[] encoded(BufferedImage image, Format format) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        if (format == Format.JPEG) {
            Thumbnails.of(image)
                    .scale(1)
                    .outputFormat(format.suffix())
                    .outputQuality(JPEG_QUALITY)
                    .toOutputStream(content);
        } else {
            ImageIO.write(image, format.suffix(), content);
        }
        return content.toByteArray();
    }

    private static Refusal refused(String messageKey, Object... arguments) {
        return Refusal.at("picture", messageKey, arguments);
    }
}
