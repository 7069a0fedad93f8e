package se.medborgarlofte.agreement.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;
import org.springframework.web.multipart.MultipartFile;
import se.medborgarlofte.form.Replacing;
import se.medborgarlofte.picture.PictureSummary;

/**
 * The picture of the signing and its words; also the click that removes it.
 *
 * @param picture the file, if one was chosen; a browser never shows it again
 */
record PictureForm(
        @Nullable String submission,
        @Nullable String version,
        @Nullable MultipartFile picture,
        @Nullable String alt,
        @Nullable String caption)
        implements Replacing<PictureForm> {

    /** @param there null where no picture has ever been */
    static PictureForm of(@Nullable PictureSummary there) {
        return new PictureForm(
                UUID.randomUUID().toString(),
                Long.toString(there == null ? PictureSummary.NEVER : there.version()),
                null,
                there == null ? "" : there.alt(),
                there == null ? "" : there.caption());
    }

    /** The file, unless none was chosen: browsers send an empty one then. */
    @Nullable
    MultipartFile chosen() {
        return picture == null || picture.isEmpty() ? null : picture;
    }

    /** Two files are the same when their bytes are. */
    @Override
    public Object content() {
        return Arrays.asList(version, alt, caption, fingerprint());
    }

    private String fingerprint() {
        MultipartFile file = chosen();
        if (file == null) {
            return "";
        }
        try (InputStream bytes = file.getInputStream()) {
            return DigestUtils.md5DigestAsHex(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public PictureForm onTopOf(PictureForm saved) {
        return new PictureForm(submission, saved.version, null, alt, caption);
    }
}
