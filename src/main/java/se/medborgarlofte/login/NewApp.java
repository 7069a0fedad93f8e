package se.medborgarlofte.login;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.medborgarlofte.shared.QrCode;

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
        QrCode picture = QrCode.of(
                "otpauth://totp/" + ISSUER + ":" + encoded(account) + "?secret=" + secret + "&issuer=" + ISSUER);
        return new NewApp(secret.replaceAll("(.{4})(?!$)", "$1 "), sealed, picture.path(), picture.size());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
