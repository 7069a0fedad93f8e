package se.medborgarlofte.agreement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.medborgarlofte.account.Actor;
import se.medborgarlofte.agreement.Picture;
import se.medborgarlofte.agreement.SigningPictures;
import se.medborgarlofte.shared.NotFound;

/** The files of pictures: for everybody under the digest of their bytes, for staff under their agreement. */
@Controller
class PictureController {

    /**
     * The file of an address never changes, so a browser that has it need not ask again. Nobody else keeps it: what is
     * removed must not live on in a proxy.
     */
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    /**
     * Should anybody ever bring a browser to take such a file for a page, that page is none of ours: it runs nothing,
     * fetches nothing and sends nothing.
     */
    private static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private final SigningPictures pictures;

    PictureController(SigningPictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/bilder/{digest:[0-9a-f]{64}}.{suffix:jpg|png}")
    ResponseEntity<byte[]> published(
            @PathVariable String digest, @PathVariable String suffix, HttpServletResponse answer) {
        Picture picture = pictures.publishedFile(digest)
                .filter(found -> found.format().suffix().equals(suffix))
                .orElseThrow(() -> new NotFound("picture " + digest));
        return file(picture, answer).cacheControl(FOR_GOOD).body(picture.content());
    }

    @GetMapping(AgreementFormController.BASE + "/{id:\\d{1,18}}/bild/fil")
    ResponseEntity<byte[]> unpublished(Actor actor, @PathVariable long id, HttpServletResponse answer) {
        Picture picture = pictures.file(actor, id);
        return file(picture, answer).body(picture.content());
    }

    private static ResponseEntity.BodyBuilder file(Picture picture, HttpServletResponse answer) {
        // Instead of the one that every answer has: among the headers below it would be a second one.
        answer.setHeader("Content-Security-Policy", NO_PAGE);
        String disposition =
                ContentDisposition.inline().filename(picture.fileName()).build().toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.format().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition);
    }
}
