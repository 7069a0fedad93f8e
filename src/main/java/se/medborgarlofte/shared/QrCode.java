package se.medborgarlofte.shared;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/**
 * A text as a camera reads it.
 *
 * @param path of the picture, as SVG draws it in a square of {@code size}
 */
public record QrCode(String path, int size) {

    /** @throws IllegalArgumentException where the text is longer than such a picture can hold, some 2 900 bytes */
    public static QrCode of(String text) {
        try {
            BitMatrix picture = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
            return new QrCode(path(picture), picture.getWidth());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    /** Each run of dark squares in a row is one stroke. */
    private static String path(BitMatrix picture) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int start = x;
                while (x < picture.getWidth() && picture.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.append("M%d %dh%dv1h-%dz".formatted(start, y, x - start, x - start));
                }
            }
        }
        return path.toString();
    }
}
