package se.medborgarlofte.login;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an app must be told, as text and as a picture for its camera.
 *
 * @param secret in groups of four, to be typed
 * @param sealed the same for the form, which brings it back
 * @param path of the picture, as SVG draws it in a square of {@code size}
 */
public record NewApp(String secret, String sealed, String path, int size) {

    private static final String ISSUER = encoded("Medborgarlöften");

    static NewApp of(String account, String secret, String sealed) {
        BitMatrix picture = picture(
                "otpauth://totp/" + ISSUER + ":" + encoded(account) + "?secret=" + secret + "&issuer=" + ISSUER);
        return new NewApp(secret.replaceAll("(.{4})(?!$)", "$1 "), sealed, path(picture), picture.getWidth());
    }

    private static BitMatrix picture(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
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

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
