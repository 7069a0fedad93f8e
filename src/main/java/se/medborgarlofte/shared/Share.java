package se.medborgarlofte.shared;

import org.jspecify.annotations.Nullable;

/**
 * What others show of a link to a page: search engines, and social media by the Open Graph protocol. The layout of public
 * pages reads it from the model, where it is called {@code share}.
 *
 * @param href the page's own path
 * @param picture path of the picture; null where the page has none of its own
 * @param alt what that shows
 */
public record Share(
        String title,
        String description,
        String href,
        @Nullable String picture,
        String alt) {

    private static final int LONGEST = 300;

    public Share {
        description = description.strip().replaceAll("\\s+", " ");
        if (description.length() > LONGEST) {
            int cut = description.lastIndexOf(' ', LONGEST - 1);
            description = description.substring(0, cut < 0 ? LONGEST - 1 : cut) + "…";
        }
    }

    public static Share of(String title, String description, String href) {
        return new Share(title, description, href, null, "");
    }

    public Share with(@Nullable String path, String shows) {
        return path == null ? this : new Share(title, description, href, path, shows);
    }
}
