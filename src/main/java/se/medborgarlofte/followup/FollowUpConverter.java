package se.medborgarlofte.followup;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import se.medborgarlofte.history.Canonical;

@Converter
class FollowUpConverter implements AttributeConverter<FollowUpContent, String> {

    @Override
    public String convertToDatabaseColumn(FollowUpContent content) {
        return Canonical.write(content);
    }

    @Override
    public FollowUpContent convertToEntityAttribute(String text) {
        return Canonical.read(text, FollowUpContent.class);
    }
}
