package org.pingcha.delivery;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.pingcha.referral.SlipKind;
import org.pingcha.shared.Problem;

/**
 * What a return slip says.
 *
 * @param slipId     the bureau's own name of it; the same slip has the same one
 * @param seq        1 for the bureau's first slip on this referral, then without gaps
 * @param at         when it happened at the bureau
 * @param reason     why it was returned
 * @param caseNo     the number of the penalty case, once accepted
 * @param decisionNo the number of the decision
 * @param penalty    the penalty in words
 */
record Slip(String slipId, int seq, SlipKind kind, Instant at, String reason, String caseNo, String decisionNo, String penalty) {
    private static final int MOST_NAME = 60;
    private static final int MOST_WORDS = 4000;

    /** @throws Problem unreadable, naming the field */
    static Slip read(byte[] body) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            JsonObject all = reader.readObject();
            return new Slip(needed(all, "slipId", MOST_NAME), seq(all), kind(needed(all, "kind", MOST_NAME)), at(needed(all, "at", MOST_NAME)),
                text(all, "reason", MOST_WORDS), text(all, "caseNo", MOST_NAME), text(all, "decisionNo", MOST_NAME), text(all, "penalty", 500));
        } catch (JsonException | IllegalStateException e) {
            throw Problem.unreadable("delivery.problem.body");
        }
    }

    private static int seq(JsonObject all) {
        if (all.get("seq") instanceof JsonNumber number && number.isIntegral() && number.longValue() >= 1 && number.longValue() <= Integer.MAX_VALUE) {
            return number.intValue();
        }
        throw Problem.unreadable("delivery.problem.field", "seq");
    }

    private static SlipKind kind(String word) {
        for (SlipKind kind : SlipKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return kind;
            }
        }
        throw Problem.unreadable("delivery.problem.field", "kind");
    }

    private static Instant at(String word) {
        try {
            return OffsetDateTime.parse(word).toInstant();
        } catch (DateTimeParseException e) {
            throw Problem.unreadable("delivery.problem.field", "at");
        }
    }

    private static String needed(JsonObject all, String name, int most) {
        String text = text(all, name, most);
        if (text == null) {
            throw Problem.unreadable("delivery.problem.field", name);
        }
        return text;
    }

    private static String text(JsonObject all, String name, int most) {
        JsonValue value = all.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (!(value instanceof JsonString words) || words.getString().length() > most) {
            throw Problem.unreadable("delivery.problem.field", name);
        }
        return words.getString().isBlank() ? null : words.getString().strip();
    }
}
