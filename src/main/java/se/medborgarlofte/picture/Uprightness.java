package se.medborgarlofte.picture;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * How the camera was held, which a JPEG file notes in its Exif segment. Java's own reader of these segments refuses
 * files whose segments stand in another order than it expects, as those of many cameras do; so they are walked here.
 */
final class Uprightness {

    private static final int BEGINNING = 2;
    private static final int MARKER = 0xFF;
    private static final int SCAN = 0xDA;
    private static final int APPLICATION_1 = 0xE1;

    private Uprightness() {}

    /** The picture as it was seen; unchanged where the file says nothing that can be understood. */
    static BufferedImage of(BufferedImage image, byte[] jpeg) {
        Orientation held = held(jpeg);
        return held == null
                ? image
                : ExifFilterUtils.getFilterForOrientation(held).apply(image);
    }

    private static @Nullable Orientation held(byte[] jpeg) {
        try {
            ByteBuffer segments = ByteBuffer.wrap(jpeg).position(BEGINNING);
            while (Byte.toUnsignedInt(segments.get()) == MARKER) {
                int kind = Byte.toUnsignedInt(segments.get());
                if (kind == SCAN) {
                    return null;
                }
                byte[] segment = new byte[Short.toUnsignedInt(segments.getShort()) - Short.BYTES];
                segments.get(segment);
                Orientation held = kind == APPLICATION_1 ? ExifUtils.getOrientationFromExif(segment) : null;
                if (held != null) {
                    return held;
                }
            }
            return null;
        } catch (RuntimeException garbled) {
            // A picture that lies on its side is better than none.
            return null;
        }
    }
}
