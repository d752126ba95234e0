package org.pingcha.instrument;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;

/** A condition is stored as it is written in the exchange format; "always" is stored as nothing. */
@Converter
public class ConditionText implements AttributeConverter<Condition, String> {
    /** Looked up once: a form has many conditions, and each look-up searches every library. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(Condition condition) {
        return condition == null || condition.isAlways() ? null : ConditionJson.write(condition).toString();
    }

    @Override
    public Condition convertToEntityAttribute(String stored) {
        if (stored == null) {
            return Condition.ALWAYS;
        }
        try (JsonReader reader = JSON.createReader(new StringReader(stored))) {
            JsonObject object = reader.readObject();
            return ConditionJson.read(object);
        }
    }
}
