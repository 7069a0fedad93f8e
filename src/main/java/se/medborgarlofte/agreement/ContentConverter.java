package se.medborgarlofte.agreement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import se.medborgarlofte.history.Canonical;

@Converter
class ContentConverter implements AttributeConverter<AgreementContent, String> {

    @Override
    public String convertToDatabaseColumn(AgreementContent content) {
        return Canonical.write(content);
    }

    @Override
    public AgreementContent convertToEntityAttribute(String text) {
        return Canonical.read(text, AgreementContent.class);
    }
}
