package org.pingcha.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** One entry of the trail, to be read. */
public record AuditRow(Long id, Instant at, String person, String action, String subject, String before, String after, String address)
    implements Serializable {
    /** One value that changed; null where there was or is none. */
    public record Change(String name, String before, String after) implements Serializable {
    }

    /** The values that are not the same before and after, by name. */
    public List<Change> changes() {
        JsonObject was = read(before);
        JsonObject is = read(after);
        TreeSet<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            String old = value(was, name);
            String now = value(is, name);
            if (old == null ? now != null : !old.equals(now)) {
                changes.add(new Change(name, old, now));
            }
        }
        return changes;
    }

    private static JsonObject read(String json) {
        if (json == null) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String value(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text && !text.getString().isEmpty() ? text.getString() : null;
    }
}
