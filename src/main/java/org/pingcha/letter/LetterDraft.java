package org.pingcha.letter;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a letter is to say. Begun with {@link #of}, filled by {@link #with} and {@link #row}; each gives a new draft.
 *
 * @param subjectRoom the room that the letter belongs to, which says who may read it: {@code complaint}
 * @param subject     the public id of the thing there
 * @param addressee   whom the letter addresses, as it stands on the letter; null for kinds that address nobody
 * @param fields      values by {@link LetterField#key}; null and blank ones count as absent
 * @param tables      rows by {@link LetterTable#key}, each a map by the columns' keys
 */
public record LetterDraft(LetterKind kind, String subjectRoom, UUID subject, String addressee, Map<String, String> fields,
                          Map<String, List<Map<String, String>>> tables) implements Serializable {
    public LetterDraft {
        fields = new LinkedHashMap<>(fields);
        tables = new LinkedHashMap<>(tables);
        for (String key : fields.keySet()) {
            LetterField field = LetterField.of(key);
            if (field == null || !kind.takes(field)) {
                throw new IllegalArgumentException(kind + " takes no field " + key);
            }
        }
        for (String key : tables.keySet()) {
            LetterTable table = LetterTable.of(key);
            if (table == null || !kind.tables().contains(table)) {
                throw new IllegalArgumentException(kind + " takes no table " + key);
            }
        }
    }

    public LetterDraft(LetterKind kind, String subjectRoom, UUID subject, String addressee, Map<String, String> fields) {
        this(kind, subjectRoom, subject, addressee, fields, Map.of());
    }

    /** An empty one. */
    public static LetterDraft of(LetterKind kind, String subjectRoom, UUID subject, String addressee) {
        return new LetterDraft(kind, subjectRoom, subject, addressee, Map.of());
    }

    /** With that value; a null one is left out. */
    public LetterDraft with(LetterField field, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(field.key(), value);
        return new LetterDraft(kind, subjectRoom, subject, addressee, more, tables);
    }

    /** With that day, written as letters write it; a null one is left out. */
    public LetterDraft with(LetterField field, LocalDate day) {
        return with(field, day(day));
    }

    /** With one more row; the values stand in the order of the table's columns, null for an empty cell. */
    public LetterDraft row(LetterTable table, String... values) {
        if (values.length != table.columns().size()) {
            throw new IllegalArgumentException(table + " has the columns " + table.columns());
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            row.put(table.columns().get(i).key(), values[i]);
        }
        Map<String, List<Map<String, String>>> more = new LinkedHashMap<>(tables);
        List<Map<String, String>> rows = new ArrayList<>(more.getOrDefault(table.key(), List.of()));
        rows.add(row);
        more.put(table.key(), rows);
        return new LetterDraft(kind, subjectRoom, subject, addressee, fields, more);
    }

    /** 2026年11月24日 (GB/T 9704-2012, 7.3.5.4: Arabic figures, no leading zero); null for null. */
    public static String day(LocalDate day) {
        return day == null ? null : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** Its value; null where absent or blank. */
    String value(LetterField field) {
        String value = fields.get(field.key());
        return value == null || value.isBlank() ? null : value;
    }

    List<Map<String, String>> rows(LetterTable table) {
        return tables.getOrDefault(table.key(), List.of());
    }

    /** What it must carry and does not: fields and tables, in the kind's order. */
    List<Enum<?>> missing() {
        List<Enum<?>> missing = new ArrayList<>();
        if (kind.isAddressed() && (addressee == null || addressee.isBlank())) {
            missing.add(LetterField.ADDRESSEE);
        }
        kind.required().stream().filter(field -> value(field) == null).forEach(missing::add);
        kind.requiredTables().stream().filter(table -> rows(table).isEmpty()).forEach(missing::add);
        return missing;
    }
}
