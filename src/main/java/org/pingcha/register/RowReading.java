package org.pingcha.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the cells of one row and collects what is wrong with them: one fault for each cell at most. */
public final class RowReading<C extends Enum<C> & ListHeading> {
    private final ListHeader<C> header;
    private final ListRow row;
    private final boolean serials;
    private final List<ListFault> faults = new ArrayList<>();

    /** @param serials whether numbers may be days counted from 1900, as spreadsheets keep dates */
    public RowReading(ListHeader<C> header, ListRow row, boolean serials) {
        this.header = header;
        this.row = row;
        this.serials = serials;
    }

    /** What is wrong so far. */
    public List<ListFault> faults() {
        return faults;
    }

    private void fault(C column, String reason, String... args) {
        refuse(column, "register.fault." + reason, args);
    }

    /** @param key why, in the bundle of the room that takes the list in */
    public void refuse(C column, String key, String... args) {
        faults.add(new ListFault(row.line(), header.name(column), header.raw(column, row), key, List.of(args)));
    }

    /** The text; null where it is empty, which is a fault where the register needs it. */
    public String text(C column) {
        return checked(column, CellText.clean(header.raw(column, row)));
    }

    /** A number, code or licence: without any space. */
    public String tight(C column) {
        return checked(column, CellText.tight(header.raw(column, row)));
    }

    private String checked(C column, String text) {
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
    public <V> V choice(C column, Map<String, V> words) {
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
    public boolean yes(C column) {
        return Boolean.TRUE.equals(choice(column, ListWords.ANSWERS));
    }

    /** A day; null where the cell is empty or no day, the latter being a fault. */
    public LocalDate date(C column) {
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
    public String division(C column) {
        String code = tight(column);
        if (code != null && !code.matches("\\d{6}")) {
            fault(column, "division");
            return null;
        }
        return code;
    }
}
