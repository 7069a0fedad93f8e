package se.medborgarlofte.agreement.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
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

    private final SigningPictures pictures;

    PictureController(SigningPictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/bilder/{digest:[0-9a-f]{64}}.{suffix:jpg|png}")
    ResponseEntity<byte[]> published(@PathVariable String digest, @PathVariable String suffix) {
        Picture picture = pictures.publishedFile(digest)
                .filter(found -> found.format().suffix().equals(suffix))
                .orElseThrow(() -> new NotFound("picture " + digest));
        return file(picture).cacheControl(FOR_GOOD).body(picture.content());
    }

    @GetMapping(AgreementFormController.BASE + "/{id:\\d{1,18}}/bild/fil")
    ResponseEntity<byte[]> unpublished(Actor actor, @PathVariable long id) {
        Picture picture = pictures.file(actor, id);
        return file(picture).body(picture.content());
    }

    private static ResponseEntity.BodyBuilder file(Picture picture) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.format().mediaType()));
    }
}
