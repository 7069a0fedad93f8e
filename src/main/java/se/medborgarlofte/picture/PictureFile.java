package se.medborgarlofte.picture;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How the file of a picture is given out, whoever may have it. */
public final class PictureFile {

    /**
     * Should anybody ever bring a browser to take such a file for a page, that page is none of ours: it runs nothing,
     * fetches nothing and sends nothing.
     */
    private static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private PictureFile() {}

    public static ResponseEntity.BodyBuilder answer(Picture picture, HttpServletResponse answer) {
        // Instead of the one that every answer has: among the headers below it would be a second one.
        answer.setHeader("Content-Security-Policy", NO_PAGE);
        String disposition =
                ContentDisposition.inline().filename(picture.fileName()).build().toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.format().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition);
    }
}
