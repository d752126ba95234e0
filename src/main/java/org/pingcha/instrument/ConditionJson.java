package org.pingcha.instrument;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A condition in the exchange format: {@code {"stage": ["TRIAL"], "answers": {"B1": ["FULL"]}}}. */
final class ConditionJson {
    /** Kept: to look it up is to look through every library, each time. */
    private static final JsonProvider JSON = JsonProvider.provider();
    static final String CASE_TYPE = "caseType";
    static final String STAGE = "stage";
    static final String SERVICE_KIND = "serviceKind";
    static final String ANSWERS = "answers";

    private ConditionJson() {
    }

    static JsonObject write(Condition condition) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        put(object, CASE_TYPE, condition.caseTypes());
        put(object, STAGE, condition.stages());
        put(object, SERVICE_KIND, condition.serviceKinds());
        if (!condition.answers().isEmpty()) {
            JsonObjectBuilder answers = JSON.createObjectBuilder();
            condition.answers().forEach((code, wanted) -> put(answers, code, wanted));
            object.add(ANSWERS, answers);
        }
        return object.build();
    }

    /** Reads what {@link #write} wrote, or what {@link FormReader} has checked. */
    static Condition read(JsonObject object) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        if (object.containsKey(ANSWERS)) {
            JsonObject wanted = object.getJsonObject(ANSWERS);
            wanted.keySet().forEach(code -> answers.put(code, strings(wanted, code)));
        }
        return new Condition(strings(object, CASE_TYPE), strings(object, STAGE), strings(object, SERVICE_KIND), answers);
    }

    private static List<String> strings(JsonObject object, String key) {
        JsonArray array = object.getJsonArray(key);
        return array == null ? List.of() : array.getValuesAs(JsonString::getString);
    }

    private static void put(JsonObjectBuilder object, String key, List<String> values) {
        if (!values.isEmpty()) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            values.forEach(array::add);
            object.add(key, array);
        }
    }
}
