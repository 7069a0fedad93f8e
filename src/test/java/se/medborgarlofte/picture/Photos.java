package se.medborgarlofte.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Picture files as people, cameras and the ill-willed send them. */
public final class Photos {

    /** What a camera writes about itself and must not be told on. */
    public static final String CAMERA = "Provkamera 3000";

    private static final int BEGINNING_OF_JPEG = 2;
    private static final int BEGINNING_OF_PNG = 8;
    private static final int ROTATED = 6;

    private Photos() {}

    /** Blue, with the upper left quarter in red. */
    public static BufferedImage image(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.dispose();
        return image;
    }

    public static byte[] jpeg(int width, int height) {
        return file(image(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    public static byte[] png(int width, int height) {
        return file(image(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    /** Held upright by a telephone, which notes that, its name and where it was: 65° 19′ N, 21° 30′ E. */
    public static byte[] rotatedJpegWithPlace(int width, int height) {
        byte[] camera = (CAMERA + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(600);
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        int cameraAt = 8 + 2 + 3 * 12 + 4;
        int placeAt = cameraAt + camera.length;
        exif.putShort((short) 3);
        entry(exif, 0x0110, 2, camera.length).putInt(cameraAt);
        entry(exif, 0x0112, 3, 1).putShort((short) ROTATED).putShort((short) 0);
        entry(exif, 0x8825, 4, 1).putInt(placeAt);
        exif.putInt(0).put(camera);
        int numbersAt = placeAt + 2 + 4 * 12 + 4;
        exif.putShort((short) 4);
        entry(exif, 1, 2, 2).put(new byte[] {'N', 0, 0, 0});
        entry(exif, 2, 5, 3).putInt(numbersAt);
        entry(exif, 3, 2, 2).put(new byte[] {'E', 0, 0, 0});
        entry(exif, 4, 5, 3).putInt(numbersAt + 24);
        exif.putInt(0);
        for (int number : new int[] {65, 19, 0, 21, 30, 0}) {
            exif.putInt(number).putInt(1);
        }
        return withSegment(jpeg(width, height), exif);
    }

    private static ByteBuffer entry(ByteBuffer exif, int tag, int type, int count) {
        return exif.putShort((short) tag).putShort((short) type).putInt(count);
    }

    private static byte[] withSegment(byte[] jpeg, ByteBuffer exif) {
        int length = exif.position();
        return ByteBuffer.allocate(jpeg.length + length + 4)
                .put(jpeg, 0, BEGINNING_OF_JPEG)
                .putShort((short) 0xFFE1)
                .putShort((short) (length + 2))
                .put(exif.array(), 0, length)
                .put(jpeg, BEGINNING_OF_JPEG, jpeg.length - BEGINNING_OF_JPEG)
                .array();
    }

    /** With a comment in it, as drawing programs write. */
    public static byte[] pngWithText(int width, int height, String text) {
        byte[] png = png(width, height);
        byte[] comment = ("tEXtComment\0" + text).getBytes(StandardCharsets.ISO_8859_1);
        int header = BEGINNING_OF_PNG + 25;
        return ByteBuffer.allocate(png.length + comment.length + 8)
                .put(png, 0, header)
                .putInt(comment.length - 4)
                .put(comment)
                .putInt(checksum(comment))
                .put(png, header, png.length - header)
                .array();
    }

    /** A few bytes that claim to be a huge picture. */
    public static byte[] pngThatClaims(int width, int height) {
        byte[] png = png(1, 1);
        ByteBuffer.wrap(png).putInt(BEGINNING_OF_PNG + 8, width).putInt(BEGINNING_OF_PNG + 12, height);
        byte[] header = new byte[17];
        System.arraycopy(png, BEGINNING_OF_PNG + 4, header, 0, header.length);
        ByteBuffer.wrap(png).putInt(BEGINNING_OF_PNG + 21, checksum(header));
        return png;
    }

    public static byte[] jpegThatClaims(int width, int height) {
        byte[] jpeg = jpeg(16, 16);
        for (int at = BEGINNING_OF_JPEG; at < jpeg.length; at++) {
            if (jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
                return jpeg;
            }
        }
        throw new IllegalStateException("no frame header");
    }

    public static byte[] file(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public static BufferedImage shown(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int checksum(byte[] chunk) {
        CRC32 crc = new CRC32();
        crc.update(chunk);
        return (int) crc.getValue();
    }
}
