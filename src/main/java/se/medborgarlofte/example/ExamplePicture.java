package se.medborgarlofte.example;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.medborgarlofte.agreement.SigningPictures;
import se.medborgarlofte.picture.PictureReader;
import se.medborgarlofte.picture.PictureSummary;

/** A drawing in place of a photo of the signing; its caption says so. */
@Component
class ExamplePicture {

    private final SigningPictures pictures;
    private final PictureReader reader;
    private final ExamplePeople people;
    private final ExampleTexts texts;

    ExamplePicture(SigningPictures pictures, PictureReader reader, ExamplePeople people, ExampleTexts texts) {
        this.pictures = pictures;
        this.reader = reader;
        this.people = people;
        this.texts = texts;
    }

    void show(long agreement) {
        pictures.show(
                people.as(ExamplePeople.EDITOR),
                agreement,
                PictureSummary.NEVER,
                reader.read(new ClassPathResource("example/signing.png")),
                texts.get("agreement.picture.alt"),
                texts.get("agreement.picture.caption"));
    }
}
