package se.medborgarlofte.news;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import se.medborgarlofte.picture.KeptPicture;

/** The file of a news item's picture. A new file is a new row, so that what is published stays what was published. */
@Entity
class NewsPicture extends KeptPicture {

    @Column(updatable = false)
    private long newsId;

    /** For the persistence provider, which fills the fields. */
    protected NewsPicture() {}

    NewsPicture(long news) {
        this.newsId = news;
    }
}
