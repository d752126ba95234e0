package org.pingcha.rules;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pingcha.shared.Problem;

/**
 * Reads a year's holidays and make-up workdays: JSON in the shape of the file that ships with the release, or a table
 * (CSV in UTF-8 or GB18030) of date, kind, name, English name. Every bad entry is named, the good ones are kept beside.
 */
final class CalendarReader {
    static final int MOST_BYTES = 200_000;
    private static final Set<String> HOLIDAY = Set.of("holiday", "off", "放假", "休", "假", "节假日");
    private static final Set<String> WORKED = Set.of("workday", "worked", "上班", "调休", "调休上班", "班", "补班");
    private static final Set<String> HEADS = Set.of("date", "日期");

    private final int year;
    private final Map<String, String> english;
    private final TreeMap<LocalDate, CalendarDate> days = new TreeMap<>();
    private final List<CalendarFault> faults = new ArrayList<>();
    private String source;

    private CalendarReader(int year, Map<String, String> english) {
        this.year = year;
        this.english = new TreeMap<>(english);
    }

    /**
     * @param knownNames English names by Chinese ones, for a file that has none
     * @throws Problem where it is no such file at all
     */
    static CalendarFile read(byte[] content, int year, Map<String, String> knownNames) {
        if (content.length > MOST_BYTES) {
            throw Problem.unreadable("rules.problem.fileTooLong");
        }
        String text = text(content).replace("\uFEFF", "");
        if (text.isBlank()) {
            throw Problem.unreadable("rules.problem.fileEmpty");
        }
        CalendarReader reader = new CalendarReader(year, knownNames);
        if (text.stripLeading().startsWith("{")) {
            reader.json(text);
        } else {
            reader.table(text);
        }
        if (reader.days.isEmpty() && reader.faults.isEmpty()) {
            reader.fault("", "", "rules.calendarFault.noDays");
        }
        return new CalendarFile(year, reader.source, List.copyOf(reader.days.values()), reader.faults);
    }

    private static String text(byte[] content) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            } catch (CharacterCodingException e) {
                // not this one
            }
        }
        throw Problem.unreadable("rules.problem.fileUnknown");
    }

    private void json(String text) {
        JsonObject file;
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            file = reader.readObject();
        } catch (JsonException e) {
            throw Problem.unreadable("rules.problem.fileUnknown");
        }
        source = string(file, "source");
        if (file.get("names") instanceof JsonObject names) {
            names.keySet().stream().filter(name -> string(names, name) != null).forEach(name -> english.put(name, string(names, name)));
        }
        if (file.get("years") instanceof JsonObject years && years.get(Integer.toString(year)) instanceof JsonObject found) {
            list(found, "holidays", "name", false);
            list(found, "makeUpWorkdays", "for", true);
        } else {
            fault("years", "", "rules.calendarFault.noYear");
        }
    }

    private void list(JsonObject from, String list, String name, boolean working) {
        List<JsonValue> entries = from.get(list) instanceof List<?> ? from.getJsonArray(list) : List.of();
        for (int i = 0; i < entries.size(); i++) {
            JsonObject entry = entries.get(i) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
            day(list + "[" + i + "]", string(entry, "date"), working, string(entry, name), null);
        }
    }

    private void table(String text) {
        try (CsvReader<CsvRecord> records = CsvReader.builder().fieldSeparator(separator(text)).allowMissingFields(true)
            .allowExtraFields(true).ofCsvRecord(text)) {
            for (CsvRecord row : records) {
                String first = field(row, 0);
                if (!HEADS.contains(first.toLowerCase(Locale.ROOT))) {
                    row(row, first);
                }
            }
        } catch (CsvParseException | java.io.IOException e) {
            throw Problem.unreadable("rules.problem.fileUnknown");
        }
    }

    private void row(CsvRecord row, String date) {
        String where = Long.toString(row.getStartingLineNumber());
        String kind = field(row, 1).toLowerCase(Locale.ROOT);
        if (HOLIDAY.contains(kind) || WORKED.contains(kind)) {
            day(where, date, WORKED.contains(kind), field(row, 2), field(row, 3));
        } else {
            fault(where, field(row, 1), "rules.calendarFault.kind");
        }
    }

    private void day(String where, String date, boolean working, String name, String nameEn) {
        LocalDate on;
        try {
            on = TypedDay.of(date);
        } catch (DateTimeException e) {
            fault(where, date, "rules.calendarFault.date");
            return;
        }
        CalendarDate day = new CalendarDate(on, working, name, nameEn == null || nameEn.isBlank() ? english.get(name) : nameEn);
        String wrong = DayCheck.fault(year, day);
        if (wrong != null) {
            fault(where, date + " " + (name == null ? "" : name), wrong);
        } else if (days.putIfAbsent(on, day) != null) {
            fault(where, date, "rules.calendarFault.twice");
        }
    }

    private void fault(String where, String value, String key) {
        faults.add(new CalendarFault(where, value == null ? "" : value.strip(), key));
    }

    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("");
        return head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 && head.indexOf(',') < 0 ? ';' : ',';
    }

    private static String field(CsvRecord row, int no) {
        return no < row.getFieldCount() ? row.getField(no).strip() : "";
    }

    private static String string(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString().strip() : null;
    }
}
