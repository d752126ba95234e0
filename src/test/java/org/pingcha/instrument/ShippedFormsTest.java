package org.pingcha.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What ships is what the reference says, item by item. */
class ShippedFormsTest {
    static final java.util.List<String> CODES = FormLoader.SHIPPED;
    private static final Pattern VETO = Pattern.compile("V\\d+");

    @ParameterizedTest
    @FieldSource("CODES")
    void everyFormIsWorthAHundredPointsAndSpeaksBothLanguages(String code) {
        Form form = FormLoader.read(code);
        assertEquals(code, form.code());
        assertEquals(0, new BigDecimal(100).compareTo(form.total()));
        assertFalse(form.verified());
        assertFalse(form.applicability().isEmpty());
        for (Wordings text : texts(form).toList()) {
            Wording english = text.in(Locale.ENGLISH, form.translations());
            assertFalse(english.fallback(), text::toString);
            assertTrue(english.translation(), "ours, not official");
        }
    }

    private static Stream<Wordings> texts(Form form) {
        return Stream.concat(Stream.concat(Stream.of(form.name()), form.sections().stream().map(Form.Section::name)),
            form.items().flatMap(item -> Stream.of(item.text(), item.guidance())));
    }

    @ParameterizedTest
    @FieldSource("CODES")
    void anItemLeadsToTheVetoThatItsGuidanceNames(String code) {
        FormLoader.read(code).items().forEach(item -> {
            Matcher named = VETO.matcher(item.guidance().byLanguage().get("zh-CN"));
            assertEquals(named.find() ? named.group() : null, item.veto(), item.code());
            Matcher inEnglish = VETO.matcher(item.guidance().byLanguage().get("en"));
            assertEquals(item.veto(), inEnglish.find() ? inEnglish.group() : null, item.code());
        });
    }

    @Test
    void theFiveRubricsAreThoseOfTheReference() {
        try (JsonReader reader = Json.createReader(getClass().getResourceAsStream("rubrics.json"))) {
            for (JsonValue value : reader.readArray()) {
                JsonObject rubric = value.asJsonObject();
                Form form = FormLoader.read(rubric.getString("code"));
                assertEquals(rubric.getString("name"), form.name().byLanguage().get("zh-CN"));
                Map<String, JsonObject> expected = new HashMap<>();
                rubric.getJsonArray("groups").forEach(group -> group.asJsonObject().getJsonArray("items")
                    .forEach(item -> expected.put(item.asJsonObject().getString("code"), item.asJsonObject())));
                form.items().forEach(item -> {
                    JsonObject reference = expected.remove(item.code());
                    assertEquals(reference.getString("text"), item.text().byLanguage().get("zh-CN"));
                    assertEquals(reference.getString("deduction"), item.guidance().byLanguage().get("zh-CN"));
                    assertEquals(0, reference.getJsonNumber("max").bigDecimalValue().compareTo(item.max()));
                });
                assertTrue(expected.isEmpty(), () -> "not shipped: " + expected.keySet());
            }
        }
    }

    @ParameterizedTest
    @FieldSource("CODES")
    void writingAndReadingAgainGivesTheSameForm(String code) {
        Form form = FormLoader.read(code);
        byte[] written = FormWriter.write(form);
        assertEquals(form, FormReader.read(written).form());
        assertEquals(new String(written, StandardCharsets.UTF_8), new String(FormWriter.write(FormReader.read(written).form()), StandardCharsets.UTF_8));
    }
}
