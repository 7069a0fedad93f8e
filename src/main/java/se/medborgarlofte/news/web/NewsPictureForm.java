package se.medborgarlofte.news.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;
import org.springframework.web.multipart.MultipartFile;
import se.medborgarlofte.form.Replacing;
import se.medborgarlofte.news.NewsContent;
import se.medborgarlofte.news.NewsDetails;

/**
 * The picture of a news item and its words; also the click that removes it.
 *
 * @param picture the file, if one was chosen; a browser never shows it again
 * @param checked that no face or plate in it needs masking
 */
record NewsPictureForm(
        @Nullable String submission,
        @Nullable String version,
        @Nullable MultipartFile picture,
        @Nullable String alt,
        @Nullable String caption,
        @Nullable Boolean checked)
        implements Replacing<NewsPictureForm> {

    static NewsPictureForm of(NewsDetails details) {
        NewsContent.Shown there = details.content().picture();
        return new NewsPictureForm(
                UUID.randomUUID().toString(),
                Long.toString(details.version()),
                null,
                there == null ? "" : there.alt(),
                there == null ? "" : there.caption(),
                false);
    }

    /** The file, unless none was chosen: browsers send an empty one then. */
    @Nullable
    MultipartFile chosen() {
        return picture == null || picture.isEmpty() ? null : picture;
    }

    /** Two files are the same when their bytes are. */
    @Override
    public Object content() {
        return Arrays.asList(version, alt, caption, checked, fingerprint());
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
    public NewsPictureForm onTopOf(NewsPictureForm saved) {
        return new NewsPictureForm(submission, saved.version, null, alt, caption, checked);
    }
}
