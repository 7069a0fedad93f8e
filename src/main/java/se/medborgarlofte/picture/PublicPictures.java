package se.medborgarlofte.picture;

import java.util.Optional;

/** A module that shows pictures to the public. */
public interface PublicPictures {

    /** @param digest SHA-256 of the file; nothing where no public page of the module shows it now */
    Optional<Picture> publishedFile(String digest);
}
