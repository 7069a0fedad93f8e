package se.medborgarlofte.picture;

import java.time.Instant;

/**
 * What is said of an agreement's picture, without the picture.
 *
 * @param version counts the saves; {@link #NEVER} where there has been no picture
 * @param shown false once it was removed
 * @param digest SHA-256 of the file
 * @param alt what the picture shows, for those who do not see it
 * @param changedAt when it was put there, replaced, described anew or removed
 */
public record PictureSummary(
        long version,
        boolean shown,
        Picture.Format format,
        String digest,
        int width,
        int height,
        String alt,
        String caption,
        Instant changedAt) {

    /** The version of what has never been. */
    public static final long NEVER = -1;

    /** Where the public finds the file: another file has another address. */
    public String address() {
        return "/bilder/" + digest + "." + format.suffix();
    }
}
