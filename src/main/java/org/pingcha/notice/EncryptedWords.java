package org.pingcha.notice;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.pingcha.platform.EncryptedText;

/** Stores the words of a message by their places, as JSON, encrypted as {@link EncryptedText} is. */
@Converter
public class EncryptedWords implements AttributeConverter<Map<String, String>, String> {
    /** Kept: to look it up is to look through every library, each time. */
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final EncryptedText TEXT = new EncryptedText();

    @Override
    public String convertToDatabaseColumn(Map<String, String> words) {
        if (words == null) {
            return null;
        }
        JsonObjectBuilder object = JSON.createObjectBuilder();
        words.forEach(object::add);
        return TEXT.convertToDatabaseColumn(object.build().toString());
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String stored) {
        if (stored == null) {
            return null;
        }
        JsonObject object = JSON.createReader(new StringReader(TEXT.convertToEntityAttribute(stored))).readObject();
        Map<String, String> words = new HashMap<>();
        object.forEach((name, value) -> words.put(name, ((JsonString) value).getString()));
        return Map.copyOf(words);
    }
}
