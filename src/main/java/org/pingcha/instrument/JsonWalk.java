package org.pingcha.instrument;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Walks one object of an imported file and notes what is wrong with it, each fault with its path, instead of stopping at
 * the first. A value that is wrong is given as null (or as empty), so that the walk can go on.
 */
final class JsonWalk {
    private final JsonObject object;
    private final String path;
    private final List<FormFault> faults;

    JsonWalk(JsonObject object, String path, List<FormFault> faults, Set<String> known) {
        this.object = object;
        this.path = path;
        this.faults = faults;
        object.keySet().stream().filter(key -> !known.contains(key)).forEach(key -> fault(key, "instrument.import.unknownKey", key));
    }

    void fault(String key, String message, Object... args) {
        faults.add(new FormFault(at(key), message, args));
    }

    String at(String key) {
        return path.isEmpty() || key.isEmpty() ? path + key : path + "." + key;
    }

    boolean has(String key) {
        return object.containsKey(key) && object.get(key).getValueType() != JsonValue.ValueType.NULL;
    }

    /** A text that must be there. */
    String text(String key, int most) {
        return has(key) ? optionalText(key, most) : this.<String>missing(key);
    }

    /** A text that may be missing. */
    String optionalText(String key, int most) {
        if (!has(key)) {
            return null;
        }
        if (!(object.get(key) instanceof JsonString string) || string.getString().isBlank()) {
            return wrong(key, "instrument.import.notText");
        }
        String text = string.getString().strip();
        return text.length() <= most ? text : this.<String>wrong(key, "instrument.import.tooLong", most);
    }

    /** A short name for machines. */
    String code(String key, Pattern pattern) {
        String code = text(key, 200);
        return code == null || pattern.matcher(code).matches() ? code : this.<String>wrong(key, "instrument.import.badCode", code);
    }

    /** The name of a constant that must be there. */
    <E extends Enum<E>> E constant(String key, Class<E> type) {
        Map<String, E> constants = new LinkedHashMap<>();
        java.util.Arrays.stream(type.getEnumConstants()).forEach(constant -> constants.put(constant.name(), constant));
        return has(key) ? constants.get(oneOf(key, constants.keySet())) : this.<E>missing(key);
    }

    /** One of several words, or null where there is none. */
    String oneOf(String key, Set<String> words) {
        String word = optionalText(key, 200);
        return word == null || words.contains(word) ? word : this.<String>unknown(key, word, words);
    }

    /** A list of words that must all be among these. */
    void allOf(String key, Set<String> words) {
        strings(key).stream().filter(word -> !words.contains(word)).forEach(word -> unknown(key, word, words));
    }

    private <T> T unknown(String key, String word, Set<String> words) {
        return wrong(key, "instrument.import.unknownValue", word, String.join(", ", words));
    }

    boolean flag(String key, boolean usual) {
        if (!has(key)) {
            return usual;
        }
        JsonValue value = object.get(key);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            fault(key, "instrument.import.notFlag");
            return usual;
        }
        return value == JsonValue.TRUE;
    }

    /** A number of points: two decimals, at most 9999.99. */
    BigDecimal points(String key, boolean zeroAllowed) {
        if (!has(key)) {
            return null;
        }
        if (!(object.get(key) instanceof JsonNumber number)) {
            return wrong(key, "instrument.import.notNumber");
        }
        BigDecimal points = number.bigDecimalValue();
        boolean sized = points.precision() - points.scale() <= 4 && points.stripTrailingZeros().scale() <= 2;
        if (!sized || points.signum() < 0 || points.signum() == 0 && !zeroAllowed) {
            return wrong(key, "instrument.import.badPoints", number.toString().length() > 20 ? "…" : number);
        }
        return points;
    }

    /** A whole number from 1. */
    Integer ordinal(String key) {
        if (!has(key)) {
            return missing(key);
        }
        if (object.get(key) instanceof JsonNumber number && number.isIntegral() && number.bigDecimalValue().precision() <= 6 && number.intValue() > 0) {
            return number.intValue();
        }
        return wrong(key, "instrument.import.notOrdinal");
    }

    /** Texts by language, with Chinese among them; a required one that is missing is a fault. */
    Wordings wordings(String key, boolean required) {
        if (!has(key)) {
            return required ? or(missing(key)) : Wordings.NOTHING;
        }
        if (!(object.get(key) instanceof JsonObject texts)) {
            return or(wrong(key, "instrument.import.notTexts"));
        }
        Map<String, String> byLanguage = new LinkedHashMap<>();
        JsonWalk inner = new JsonWalk(texts, at(key), faults, texts.keySet());
        for (String language : texts.keySet()) {
            if (!FormReader.LANGUAGE.matcher(language).matches()) {
                inner.fault(language, "instrument.import.badLanguage", language);
            } else {
                String text = inner.text(language, 4000);
                if (text != null) {
                    byLanguage.put(language, text);
                }
            }
        }
        if (!texts.containsKey(Wordings.FIRST)) {
            inner.fault(Wordings.FIRST, "instrument.import.missing", Wordings.FIRST);
        }
        return new Wordings(byLanguage);
    }

    private static Wordings or(Wordings none) {
        return none == null ? Wordings.NOTHING : none;
    }

    /** The objects of a list; faults for what is not an object. */
    List<JsonWalk> objects(String key, boolean required, Set<String> known) {
        List<JsonWalk> walks = new ArrayList<>();
        JsonArray array = array(key);
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) instanceof JsonObject member) {
                walks.add(new JsonWalk(member, at(key) + "[" + i + "]", faults, known));
            } else {
                faults.add(new FormFault(at(key) + "[" + i + "]", "instrument.import.notObject"));
            }
        }
        if (required && array.isEmpty()) {
            missing(key);
        }
        return walks;
    }

    /** The object under a key, or null. */
    JsonWalk inside(String key, Set<String> known) {
        if (!has(key)) {
            return null;
        }
        return object.get(key) instanceof JsonObject inner ? new JsonWalk(inner, at(key), faults, known)
            : this.<JsonWalk>wrong(key, "instrument.import.notObject");
    }

    /** The texts of a list. */
    List<String> strings(String key) {
        List<String> strings = new ArrayList<>();
        for (JsonValue value : array(key)) {
            if (value instanceof JsonString string) {
                strings.add(string.getString());
            } else {
                fault(key, "instrument.import.notText");
            }
        }
        return strings;
    }

    JsonObject raw() {
        return object;
    }

    private JsonArray array(String key) {
        if (!has(key)) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        if (object.get(key) instanceof JsonArray array) {
            return array;
        }
        fault(key, "instrument.import.notList");
        return JsonValue.EMPTY_JSON_ARRAY;
    }

    private <T> T missing(String key) {
        return wrong(key, "instrument.import.missing", key);
    }

    private <T> T wrong(String key, String message, Object... args) {
        fault(key, message, args);
        return null;
    }
}
