package org.pingcha.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the cells of one row and collects what is wrong with them: one fault for each cell at most. */
final class RowReading {
    private final ListHeader header;
    private final ListRow row;
    private final boolean serials;
    private final List<ListFault> faults = new ArrayList<>();

    RowReading(ListHeader header, ListRow row, boolean serials) {
        this.header = header;
        this.row = row;
        this.serials = serials;
    }

    List<ListFault> faults() {
        return faults;
    }

    void fault(ListColumn column, String reason, String... args) {
        faults.add(new ListFault(row.line(), header.name(column), header.raw(column, row), "register.fault." + reason, List.of(args)));
    }

    /** The text; null where it is empty, which is a fault where the register needs it. */
    String text(ListColumn column) {
        return checked(column, CellText.clean(header.raw(column, row)));
    }

    /** A number, code or licence: without any space. */
    String tight(ListColumn column) {
        return checked(column, CellText.tight(header.raw(column, row)));
    }

    private String checked(ListColumn column, String text) {
        if (text.isEmpty()) {
            if (column.isRequired()) {
                fault(column, "missing");
            }
            return null;
        }
        if (text.length() > column.length()) {
            fault(column, "tooLong", String.valueOf(column.length()));
            return null;
        }
        return text;
    }

    /** One of the words; null and a fault where it is none, null alone where the cell is empty and may be. */
    <V> V choice(ListColumn column, Map<String, V> words) {
        String text = CellText.clean(header.raw(column, row));
        if (text.isEmpty()) {
            if (column.isRequired()) {
                fault(column, "missing");
            }
            return null;
        }
        V value = words.get(ListWords.key(text));
        if (value == null) {
            fault(column, words == ListWords.ANSWERS ? "yesNo" : "unknown");
        }
        return value;
    }

    /** Yes or no; an empty cell is a no. */
    boolean yes(ListColumn column) {
        return Boolean.TRUE.equals(choice(column, ListWords.ANSWERS));
    }

    /** A day; null where the cell is empty or no day, the latter being a fault. */
    LocalDate date(ListColumn column) {
        String text = CellText.clean(header.raw(column, row));
        if (text.isEmpty()) {
            if (column.isRequired()) {
                fault(column, "missing");
            }
            return null;
        }
        try {
            LocalDate day = ListDates.parse(text, serials);
            if (day == null) {
                fault(column, "notADate");
            }
            return day;
        } catch (ListDates.Impossible e) {
            fault(column, "impossibleDate");
            return null;
        }
    }

    /** A six-digit division code. */
    String division(ListColumn column) {
        String code = tight(column);
        if (code != null && !code.matches("\\d{6}")) {
            fault(column, "division");
            return null;
        }
        return code;
    }
}
