package org.pingcha.rules;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the sanctions of a set as they were published. */
final class SanctionsReader {
    /** Kept: to look it up is to look through every library, each time. */
    private static final JsonProvider JSON = JsonProvider.provider();
    /** The lists that the sanctions consist of. */
    static final List<String> LISTS = List.of("articles", "misconduct", "penalties", "levels", "competences", "measures");

    private SanctionsReader() {
    }

    /** The sanctions in a JSON object with the {@link #LISTS}; none for null. */
    static Sanctions read(String json) {
        if (json == null) {
            return Sanctions.NONE;
        }
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            JsonObject all = reader.readObject();
            return new Sanctions(list(all, "articles", SanctionsReader::article), list(all, "misconduct", SanctionsReader::misconduct),
                list(all, "penalties", SanctionsReader::range),
                list(all, "levels", one -> new RegionLevel(one.getString("codes"), AuthorityLevel.valueOf(one.getString("level")))),
                list(all, "competences", SanctionsReader::competence), list(all, "measures", SanctionsReader::measure));
        }
    }

    private static Article article(JsonObject one) {
        return new Article(one.getString("code"), RespondentSort.valueOf(one.getString("respondent")), text(one, "name", "zh"), text(one, "name", "en"),
            text(one, "text", "zh"), text(one, "text", "en"), one.getBoolean("verified"));
    }

    private static Misconduct misconduct(JsonObject one) {
        return new Misconduct(one.getString("code"), RespondentSort.valueOf(one.getString("respondent")), text(one, "text", "zh"), text(one, "text", "en"),
            words(one, "articles"), words(one, "findings"), words(one, "measures"), one.getBoolean("verified"));
    }

    private static PenaltyRange range(JsonObject one) {
        return new PenaltyRange(one.getString("article"), PenaltyType.valueOf(one.getString("penalty")), amount(one, "from"), amount(one, "to"),
            one.containsKey("beside") ? penalties(one, "beside").collect(Collectors.toSet()) : Set.of());
    }

    private static Competence competence(JsonObject one) {
        return new Competence(one.getString("region"), AuthorityLevel.valueOf(one.getString("level")), penalties(one, "penalties").toList(),
            Power.valueOf(one.getString("power")), text(one, "basis", "zh"), text(one, "basis", "en"), one.getBoolean("verified"));
    }

    private static BarMeasure measure(JsonObject one) {
        return new BarMeasure(one.getString("code"), text(one, "text", "zh"), text(one, "text", "en"), text(one, "note", "zh"), text(one, "note", "en"),
            text(one, "basis", "zh"), text(one, "basis", "en"), one.getBoolean("verified"));
    }

    private static <T> List<T> list(JsonObject all, String name, Function<JsonObject, T> read) {
        return all.getJsonArray(name).getValuesAs(JsonObject.class).stream().map(read).toList();
    }

    private static List<String> words(JsonObject one, String name) {
        return one.getJsonArray(name).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    private static Stream<PenaltyType> penalties(JsonObject one, String name) {
        return words(one, name).stream().map(PenaltyType::valueOf);
    }

    private static BigDecimal amount(JsonObject one, String name) {
        return one.containsKey(name) ? one.getJsonNumber(name).bigDecimalValue() : null;
    }

    private static String text(JsonObject one, String name, String language) {
        JsonObject texts = one.getJsonObject(name);
        return texts == null ? null : texts.getString(language);
    }
}
