package se.medborgarlofte.picture.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.medborgarlofte.picture.Picture;
import se.medborgarlofte.picture.PictureFile;
import se.medborgarlofte.picture.PublicPictures;
import se.medborgarlofte.shared.NotFound;

/** The files of pictures, for everybody, under the digest of their bytes. */
@Controller
class PictureController {

    /**
     * The file of an address never changes, so a browser that has it need not ask again. Nobody else keeps it: what is
     * removed must not live on in a proxy.
     */
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final List<PublicPictures> sources;

    PictureController(List<PublicPictures> sources) {
        this.sources = sources;
    }

    @GetMapping("/bilder/{digest:[0-9a-f]{64}}.{suffix:jpg|png}")
    ResponseEntity<byte[]> published(
            @PathVariable String digest, @PathVariable String suffix, HttpServletResponse answer) {
        Picture picture = sources.stream()
                .map(source -> source.publishedFile(digest))
                .flatMap(Optional::stream)
                .filter(found -> found.format().suffix().equals(suffix))
                .findFirst()
                .orElseThrow(() -> new NotFound("picture " + digest));
        return PictureFile.answer(picture, answer).cacheControl(FOR_GOOD).body(picture.content());
    }
}
