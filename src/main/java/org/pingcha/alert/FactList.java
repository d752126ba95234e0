package org.pingcha.alert;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;

/** The facts of an alert in one column, as a JSON array of texts. */
@Converter
public class FactList implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(List<String> facts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        facts.forEach(array::add);
        return array.build().toString();
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        try (JsonReader reader = Json.createReader(new StringReader(column))) {
            JsonArray array = reader.readArray();
            return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
        }
    }
}
