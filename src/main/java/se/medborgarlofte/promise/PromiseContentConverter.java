package se.medborgarlofte.promise;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import se.medborgarlofte.history.Canonical;

@Converter
class PromiseContentConverter implements AttributeConverter<PromiseContent, String> {

    @Override
    public String convertToDatabaseColumn(PromiseContent content) {
        return Canonical.write(content);
    }

    @Override
    public PromiseContent convertToEntityAttribute(String text) {
        return Canonical.read(text, PromiseContent.class);
    }
}
