package se.medborgarlofte.site;

import java.util.Map;

/** Error pages for other packages to look at, without the error. */
public final class Rendered {

    private Rendered() {}

    public static String error(String code) {
        try {
            return Rendering.html("error/" + code, Map.of("reference", "1a2b3c4d"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
