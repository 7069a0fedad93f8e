package se.medborgarlofte.situation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import se.medborgarlofte.history.Canonical;

@Converter
class EditionConverter implements AttributeConverter<EditionContent, String> {

    @Override
    public String convertToDatabaseColumn(EditionContent content) {
        return Canonical.write(content);
    }

    @Override
    public EditionContent convertToEntityAttribute(String text) {
        return Canonical.read(text, EditionContent.class);
    }
}
