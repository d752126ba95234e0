package org.pingcha.trial;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.pingcha.instrument.AnswerKind;
import org.pingcha.shared.Problem;

/** A log as devices send and read it. What cannot be read is refused by its field's name. */
final class LogJson {
    private LogJson() {
    }

    static JsonObject of(LogState state) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        state.items().forEach(item -> items.add(item(item)));
        JsonArrayBuilder photos = Json.createArrayBuilder();
        state.photos().forEach(photo -> photos.add(photo.toString()));
        return Json.createObjectBuilder().add("id", state.id().toString()).add("revision", state.revision()).add("state", state.state().name())
            .add("observer", state.observer()).add("expected", state.expected()).add("handlerTold", state.handlerTold())
            .add("hearing", hearing(state.hearing())).add("items", items).add("log", of(state.log())).add("photos", photos).build();
    }

    static JsonObjectBuilder hearing(HearingRow row) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", row.uuid().toString()).add("caseNo", row.caseNo()).add("cause", row.cause())
            .add("court", row.court()).add("openness", row.openness().name()).add("procedure", row.procedure().name())
            .add("day", row.day().toString()).add("times", row.times()).add("startsAt", row.startsAt().toString()).add("status", row.status().name())
            .add("handler", row.handler()).add("group", row.group()).add("major", row.major());
        text(json, "courtroom", row.courtroom());
        text(json, "judge", row.judge());
        text(json, "firm", row.firm());
        return json;
    }

    private static JsonObjectBuilder item(LogItem item) {
        JsonArrayBuilder options = Json.createArrayBuilder();
        item.options().forEach(option -> options.add(Json.createObjectBuilder().add("code", option.code()).add("points", option.points()).add("texts", texts(option.texts()))));
        return Json.createObjectBuilder().add("code", item.code()).add("max", item.max()).add("texts", texts(item.texts())).add("options", options);
    }

    private static JsonObjectBuilder texts(Map<String, String> texts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        texts.forEach(json::add);
        return json;
    }

    static JsonObject of(ObservationLog log) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        text(json, "outcome", log.outcome());
        text(json, "lawyer", log.lawyer());
        text(json, "actualLawyer", log.actualLawyer());
        text(json, "startedAt", log.startedAt());
        text(json, "endedAt", log.endedAt());
        text(json, "present", log.present());
        json.add("irregular", log.irregular());
        text(json, "irregularity", log.irregularity());
        JsonArrayBuilder obstacles = Json.createArrayBuilder();
        for (Obstacle one : log.obstacles()) {
            JsonObjectBuilder obstacle = Json.createObjectBuilder().add("kind", one.kind().name()).add("by", one.by().name());
            text(obstacle, "words", one.words());
            obstacles.add(obstacle);
        }
        JsonArrayBuilder notes = Json.createArrayBuilder();
        log.notes().forEach(note -> notes.add(Json.createObjectBuilder().add("id", note.id().toString()).add("at", note.at().toString())
            .add("kind", note.kind().name()).add("words", note.words())));
        JsonObjectBuilder marks = Json.createObjectBuilder();
        log.marks().forEach((code, mark) -> {
            JsonObjectBuilder one = Json.createObjectBuilder().add("answer", mark.answer().name());
            text(one, "value", mark.value());
            text(one, "note", mark.note());
            marks.add(code, one);
        });
        return json.add("obstacles", obstacles).add("notes", notes).add("marks", marks).build();
    }

    static ObservationLog log(JsonObject body) {
        JsonObject log = body != null && body.get("log") instanceof JsonObject inside ? inside : null;
        if (log == null) {
            throw wrong("log");
        }
        List<Obstacle> obstacles = new ArrayList<>();
        for (JsonObject one : list(log, "obstacles")) {
            obstacles.add(new Obstacle(needed(constant(one, "kind", ObstacleKind.class), "kind"), needed(constant(one, "by", ObstacleBy.class), "by"), text(one, "words", 500)));
        }
        List<LogNote> notes = new ArrayList<>();
        for (JsonObject one : list(log, "notes")) {
            notes.add(new LogNote(needed(parsed(one, "id", UUID::fromString), "id"), needed(moment(one, "at"), "at"),
                needed(constant(one, "kind", NoteKind.class), "kind"), needed(text(one, "words", 2000), "words")));
        }
        return new ObservationLog(constant(log, "outcome", VisitOutcome.class), constant(log, "lawyer", LawyerSeen.class), text(log, "actualLawyer", 60),
            moment(log, "startedAt"), moment(log, "endedAt"), text(log, "present", 200), log.getBoolean("irregular", false), text(log, "irregularity", 2000),
            obstacles, notes, marks(log));
    }

    private static Map<String, LogMark> marks(JsonObject log) {
        Map<String, LogMark> marks = new HashMap<>();
        if (log.get("marks") instanceof JsonObject given) {
            for (String code : given.keySet()) {
                JsonObject one = given.get(code) instanceof JsonObject mark ? mark : null;
                AnswerKind answer = one == null ? null : constant(one, "answer", AnswerKind.class);
                boolean known = answer == AnswerKind.NONE || answer == AnswerKind.NOT_OBSERVED || answer == AnswerKind.VALUE && text(one, "value", 20) != null;
                if (!known) {
                    throw wrong("marks." + code);
                }
                marks.put(code, new LogMark(answer, answer == AnswerKind.VALUE ? text(one, "value", 20) : null, text(one, "note", 1000)));
            }
        }
        return marks;
    }

    private static List<JsonObject> list(JsonObject object, String name) {
        JsonValue value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return List.of();
        }
        if (!(value instanceof JsonArray array) || !array.stream().allMatch(JsonObject.class::isInstance)) {
            throw wrong(name);
        }
        return array.getValuesAs(JsonObject.class);
    }

    private static String text(JsonObject object, String name, int most) {
        JsonValue value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (!(value instanceof JsonString words) || words.getString().length() > most) {
            throw wrong(name);
        }
        return words.getString().isBlank() ? null : words.getString().strip();
    }

    private static Instant moment(JsonObject object, String name) {
        return parsed(object, name, Instant::parse);
    }

    private static <E extends Enum<E>> E constant(JsonObject object, String name, Class<E> type) {
        return parsed(object, name, word -> Enum.valueOf(type, word));
    }

    private static <T> T parsed(JsonObject object, String name, Function<String, T> reading) {
        String text = text(object, name, 60);
        try {
            return text == null ? null : reading.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw wrong(name);
        }
    }

    private static <T> T needed(T value, String name) {
        if (value == null) {
            throw wrong(name);
        }
        return value;
    }

    private static Problem wrong(String name) {
        return Problem.unreadable("trial.problem.field", name);
    }

    /** A missing value is null, so that a device knows every field. */
    private static void text(JsonObjectBuilder json, String name, Object value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }
}
