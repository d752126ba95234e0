package org.pingcha.remedy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Why somebody else is to handle a case. The list ships as data, {@code grounds.json}, with the article that each rests
 * on and whether that was read in the official text.
 */
public record ReplacementGround(String code, String textZh, String textEn, String basisZh, String basisEn, boolean verified)
    implements Serializable {
    private static final List<ReplacementGround> ALL = read();

    /** All of them, in the order of the list. */
    public static List<ReplacementGround> all() {
        return ALL;
    }

    /** The one with that code; empty where there is none. */
    public static Optional<ReplacementGround> of(String code) {
        return ALL.stream().filter(ground -> ground.code().equals(code)).findFirst();
    }

    public String text(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? textZh : textEn;
    }

    /** The article that it rests on. */
    public String basis(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? basisZh : basisEn;
    }

    private static List<ReplacementGround> read() {
        try (InputStream file = Objects.requireNonNull(ReplacementGround.class.getResourceAsStream("grounds.json"));
             JsonReader reader = Json.createReader(file)) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(line -> new ReplacementGround(line.getString("code"),
                line.getJsonObject("text").getString("zh"), line.getJsonObject("text").getString("en"),
                line.getJsonObject("basis").getString("zh"), line.getJsonObject("basis").getString("en"), line.getBoolean("verified"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
