package org.pingcha.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a text encrypted; see {@link FieldCipher}. */
@Converter
public class EncryptedText implements AttributeConverter<String, String> {
    @Override
    public String convertToDatabaseColumn(String plain) {
        return plain == null ? null : FieldCipher.get().encrypt(plain);
    }

    @Override
    public String convertToEntityAttribute(String stored) {
        return stored == null ? null : FieldCipher.get().decrypt(stored);
    }
}
