package org.pingcha.instrument;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes a form in the exchange format; {@link FormReader} reads it. What has its usual value is left out. */
final class FormWriter {
    private FormWriter() {
    }

    static byte[] write(Form form) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
            writer.writeObject(json(form));
        }
        return text.toString().strip().concat("\n").getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject json(Form form) {
        JsonObjectBuilder object = Json.createObjectBuilder()
            .add("format", FormReader.FORMAT)
            .add("code", form.code())
            .add("version", form.no())
            .add("purpose", form.purpose().name())
            .add("name", texts(form.name()))
            .add("source", form.source())
            .add("verified", form.verified());
        if (!form.translations().isEmpty()) {
            object.add("translations", Json.createArrayBuilder(form.translations().stream().sorted().toList()));
        }
        JsonArrayBuilder applicability = Json.createArrayBuilder();
        form.applicability().forEach(line -> applicability.add(json(line)));
        object.add("applicability", applicability);
        if (form.total().signum() > 0) {
            object.add("total", form.total());
        }
        JsonArrayBuilder sections = Json.createArrayBuilder();
        form.sections().forEach(section -> sections.add(json(section)));
        return object.add("sections", sections).build();
    }

    private static JsonObjectBuilder json(Applicability line) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        optional(object, "caseType", line.caseType());
        optional(object, "stage", line.stage());
        optional(object, "serviceKind", line.serviceKind());
        return object;
    }

    private static JsonObjectBuilder json(Form.Section section) {
        JsonObjectBuilder object = Json.createObjectBuilder().add("code", section.code()).add("name", texts(section.name()));
        if (section.max().signum() > 0) {
            object.add("max", section.max());
        }
        JsonArrayBuilder items = Json.createArrayBuilder();
        section.items().forEach(item -> items.add(json(item)));
        return object.add("items", items);
    }

    private static JsonObjectBuilder json(Form.Item item) {
        JsonObjectBuilder object = Json.createObjectBuilder().add("code", item.code()).add("kind", item.kind().name())
            .add("text", texts(item.text()));
        if (!item.guidance().isEmpty()) {
            object.add("guidance", texts(item.guidance()));
        }
        if (item.max() != null) {
            object.add("max", item.max());
        }
        if (item.notApplicable()) {
            object.add("notApplicable", true);
        }
        if (!item.required()) {
            object.add("required", false);
        }
        if (item.declinable()) {
            object.add("declinable", true);
        }
        if (!item.condition().isAlways()) {
            object.add("condition", ConditionJson.write(item.condition()));
        }
        optional(object, "veto", item.veto());
        if (!item.options().isEmpty()) {
            JsonArrayBuilder options = Json.createArrayBuilder();
            item.options().forEach(option -> options.add(json(option)));
            object.add("options", options);
        }
        return object;
    }

    private static JsonObjectBuilder json(Form.Option option) {
        JsonObjectBuilder object = Json.createObjectBuilder().add("code", option.code()).add("text", texts(option.text()));
        if (option.points() != null) {
            object.add("points", option.points());
        }
        return object;
    }

    private static JsonObjectBuilder texts(Wordings wordings) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        object.add(Wordings.FIRST, wordings.byLanguage().get(Wordings.FIRST));
        wordings.byLanguage().forEach((language, text) -> {
            if (!language.equals(Wordings.FIRST)) {
                object.add(language, text);
            }
        });
        return object;
    }

    private static void optional(JsonObjectBuilder object, String key, String value) {
        if (value != null) {
            object.add(key, value);
        }
    }
}
